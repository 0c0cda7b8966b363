using AmaWvg.Overeenkomsten.Zoeken;

namespace AmaWvg.Overeenkomsten;

/// <summary>A search by INSZ is a POST, so that the number stands in no address.</summary>
internal static class ZoekInszEndpoints
{
    private static readonly TextFieldModel Veld = new("insz", "INSZ-nummer");

    public static void Map(IEndpointRouteBuilder group)
    {
        group.MapGet(OvereenkomstenUrls.ZoekInsz, Get);
        group.MapPost(OvereenkomstenUrls.ZoekInsz, Post);
    }

    private static IResult Get(HersteldFormulier hersteld) => ZoekInszPage.Create(Veld with { Value = hersteld.Lees(Getypt) });

    private static async Task<IResult> Post(HttpContext context, ZoekInszQuery query, CancellationToken cancellationToken)
    {
        var form = await context.Request.ReadFormAsync(cancellationToken);
        context.TakePlace(form);
        var typed = Getypt(form);
        if (InszVeld.Fout(typed) is { } fout)
            return Results.RazorSlice(ZoekInszPage.Create(Veld with { Value = typed, Error = fout }), StatusCodes.Status422UnprocessableEntity);
        return Redirects.SeeOther(OvereenkomstenUrls.NaZoeken(await query.RunAsync(Insz.Parse(typed), cancellationToken)));
    }

    private static string Getypt(IFormCollection form) => FormText.Read(form, Veld.Name);
}
