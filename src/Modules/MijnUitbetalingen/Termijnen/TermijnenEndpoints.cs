using System.Text;

namespace AmaWvg.MijnUitbetalingen;

/// <summary>The deadlines for a calendar program. They name nobody.</summary>
internal static class TermijnenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(UitbetalingenUrls.Termijnen, Get);

    private static async Task<IResult> Get(HttpRequest request, ITermijnen termijnen, TimeProvider clock, CancellationToken cancellationToken)
    {
        var ics = Agenda.Schrijf(await termijnen.VanEigenVoorzieningAsync(cancellationToken), $"{request.Scheme}://{request.Host}", clock.GetUtcNow());
        return Results.File(Encoding.UTF8.GetBytes(ics), "text/calendar; charset=utf-8", "termijnen-ama-wvg.ics");
    }
}
