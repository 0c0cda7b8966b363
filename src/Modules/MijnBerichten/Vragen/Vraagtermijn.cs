using PublicHoliday;

namespace AmaWvg.MijnBerichten;

/// <summary>How long the department takes to answer (configuration section <c>Vragen</c>).</summary>
internal sealed class VraagOptions
{
    /// <summary>Working days within which a question is answered.</summary>
    public int Werkdagen { get; set; } = 10;
}

/// <summary>Working days: not a Saturday, a Sunday or a legal holiday in Belgium.</summary>
internal static class Vraagtermijn
{
    private static readonly BelgiumPublicHoliday Kalender = new();

    /// <summary>The last day to answer what is asked on a day; that day itself does not count.</summary>
    public static DateOnly Uiterlijk(DateOnly gevraagd, int werkdagen)
    {
        var dag = gevraagd;
        for (var nog = werkdagen; nog > 0; nog--)
        {
            do
                dag = dag.AddDays(1);
            while (!Kalender.IsWorkingDay(dag.ToDateTime(TimeOnly.MinValue)));
        }
        return dag;
    }
}
