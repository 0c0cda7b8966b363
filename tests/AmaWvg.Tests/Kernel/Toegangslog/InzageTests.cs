using AmaWvg.Tests.Architecture;
using AmaWvg.Tests.Beveiliging;

namespace AmaWvg.Tests.Kernel.Toegangslog;

/// <summary>Every page, list and file that shows a participant leaves a line in the access log that says whom, whatever address it has.</summary>
public sealed class InzageTests(Portaal portaal)
{
    // Where a participant shows: an address that is not here shows nobody, and one that is here does.
    private static readonly string[] Toont =
    [
        "/beheer/overeenkomsten",
        "/beheer/overeenkomsten/{id:guid}",
        "/beheer/overeenkomsten/{id:guid}/annuleren",
        "/beheer/overeenkomsten/{id:guid}/einddatum",
        "/beheer/overeenkomsten/{id:guid}/insz",
        "/beheer/overeenkomsten/{id:guid}/startdatum",
        "/beheer/uitbetalingen/betalingen/{id:guid}",
        "/deelnemers/{id:guid}",
        "/deelnemers/{id:guid}/naam",
        "/mijn-uitbetalingen/{id:guid}",
        "/mijn-uitbetalingen/{id:guid}/export.csv",
        "/mijn-uitbetalingen/{id:guid}/export.xlsx",
        "/overeenkomsten",
        "/overeenkomsten/export.csv",
        "/overeenkomsten/export.xlsx",
        "/overeenkomsten/nieuw",
        "/overeenkomsten/{id:guid}/referentie",
        "/overeenkomsten/{id:guid}/stopzetten",
    ];

    [Fact]
    public async Task Get_EveryAddress_NamesInTheLogWhomItShows()
    {
        var (toont, zwijgt) = (new List<string>(), new List<string>());
        foreach (var route in Routes.Alle(portaal).Where(address => address.Method == "GET").Select(address => address.Route))
        {
            var dossier = await Proefdossier.MaakAsync(portaal);
            await dossier.LegVoorAsync(route);
            var actor = await Actor.VoorAsync(portaal, dossier, route);

            var answer = await actor.Client.GetAsync(Url(dossier, route));

            if (!ToontDeelnemer(dossier, answer))
                continue;
            toont.Add(route);
            if (!await IsGenoteerdAsync(dossier, actor))
                zwijgt.Add(route);
        }

        Assert.Empty(zwijgt);
        Assert.Equal(Toont, toont);
    }

    // The lists are narrowed to what the test made.
    private static string Url(Proefdossier dossier, string route) => route switch
    {
        "/overeenkomsten/nieuw" => $"{route}?deelnemer={dossier.Deelnemer.Id}",
        "/beheer/overeenkomsten" => $"{route}?voorziening={dossier.Organisatie.Hco}",
        "/beheer/uitbetalingen/betalingen/{id:guid}" => Proefdossier.Url(route, dossier.Betalingen.Betaling),
        _ => dossier.Url(route),
    };

    private static bool ToontDeelnemer(Proefdossier dossier, PortaalResponse answer)
    {
        var (deelnemer, text) = (dossier.Deelnemer, answer.Tekst());
        return text.Contains(deelnemer.Insz.Weergave, StringComparison.Ordinal) || text.Contains(deelnemer.Insz.Waarde, StringComparison.Ordinal)
            || (text.Contains(deelnemer.Voornaam, StringComparison.Ordinal) && text.Contains(deelnemer.Naam, StringComparison.Ordinal));
    }

    private async Task<bool> IsGenoteerdAsync(Proefdossier dossier, Actor actor)
    {
        await using var select = portaal.Eigenaar.CreateCommand(
            "select exists (select from kernel.toegangslog where persoon = $1 and (onderwerp = $2 or $2 = any (deelnemers)))");
        select.Parameters.Add(new() { Value = actor.Sleutel });
        select.Parameters.Add(new() { Value = dossier.Deelnemer.Id });
        return (bool)(await select.ExecuteScalarAsync())!;
    }
}
