namespace AmaWvg.MijnUitbetalingen;

/// <summary>The deadlines for a calendar program. They name nobody.</summary>
internal static class TermijnenEndpoints
{
    public static void Map(IEndpointRouteBuilder group) => group.MapGet(UitbetalingenUrls.Termijnen, Get);

    private static async Task<IResult> Get(HttpContext context, ITermijnen termijnen, CancellationToken cancellationToken) =>
        CalendarFile.Answer(context, await termijnen.VanEigenVoorzieningAsync(cancellationToken), "termijnen-ama-wvg.ics");
}
