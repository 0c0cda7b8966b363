using AmaWvg.Toegangsbeheer;
using AmaWvg.Voorbeeldgegevens;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>The access chain of a test dossier: one person has every place in it, so that one person may use every address.</summary>
internal sealed record Proefketen(TestKeten Keten, Guid Id, Guid Aanstelling, Guid Subafdeling, Guid Gebruiker, Guid Onbekend)
{
    /// <summary>The id in each address of a chain.</summary>
    public static Dictionary<string, Func<Proefdossier, Guid>> Ids { get; } = new()
    {
        ["/beheer/toegangsbeheer/{id:guid}"] = dossier => dossier.Keten.Id,
        ["/beheer/toegangsbeheer/{id:guid}/hoofdtoegangsbeheerder"] = dossier => dossier.Keten.Id,
        ["/beheer/toegangsbeheer/{id:guid}/onderneming"] = dossier => dossier.Keten.Onbekend,
        ["/toegangsbeheer/{id:guid}"] = dossier => dossier.Keten.Id,
        ["/toegangsbeheer/{id:guid}/co-hoofdtoegangsbeheerders"] = dossier => dossier.Keten.Id,
        ["/toegangsbeheer/{id:guid}/hoedanigheid"] = dossier => dossier.Keten.Id,
        ["/toegangsbeheer/{id:guid}/hoofdtoegangsbeheerder"] = dossier => dossier.Keten.Id,
        ["/toegangsbeheer/{id:guid}/subafdelingen"] = dossier => dossier.Keten.Id,
        ["/toegangsbeheer/{id:guid}/subafdelingen/nieuw"] = dossier => dossier.Keten.Id,
        ["/toegangsbeheer/{id:guid}/toegangsbeheerders"] = dossier => dossier.Keten.Id,
        ["/toegangsbeheer/aanstellingen/{id:guid}/beeindigen"] = dossier => dossier.Keten.Aanstelling,
        ["/toegangsbeheer/gebruikers/{id:guid}/recht"] = dossier => dossier.Keten.Gebruiker,
        ["/toegangsbeheer/gebruikers/{id:guid}/verwijderen"] = dossier => dossier.Keten.Gebruiker,
        ["/toegangsbeheer/subafdelingen/{id:guid}"] = dossier => dossier.Keten.Subafdeling,
        ["/toegangsbeheer/subafdelingen/{id:guid}/beeindigen"] = dossier => dossier.Keten.Subafdeling,
        ["/toegangsbeheer/subafdelingen/{id:guid}/gebruikers"] = dossier => dossier.Keten.Subafdeling,
        ["/toegangsbeheer/subafdelingen/{id:guid}/gebruikers/export.xlsx"] = dossier => dossier.Keten.Subafdeling,
        ["/toegangsbeheer/subafdelingen/{id:guid}/gebruikers/nagekeken"] = dossier => dossier.Keten.Subafdeling,
        ["/toegangsbeheer/subafdelingen/{id:guid}/gebruikers/nieuw"] = dossier => dossier.Keten.Subafdeling,
    };

    public static async Task<Proefketen> MaakAsync(Portaal portaal)
    {
        var keten = await TestKeten.MaakAsync(portaal, (onderneming, test) =>
        {
            var nu = new Stempel(portaal.Klok.Nu, "Test");
            onderneming.StelAan(Ketenfunctie.WettelijkVertegenwoordiger, test.Hoofd.Insz, null, nu);
            test.Vul(onderneming, nu, 31);
        });
        keten.Onderneming.Vertegenwoordigers.Add(keten.Hoofd.Insz);
        keten.Onderneming.Voeg();
        var nu = await keten.LeesAsync();
        var subafdeling = Assert.Single(nu.Subafdelingen);
        return new(keten, nu.Id, nu.CoToegangsbeheerders.Single().Id, subafdeling.Id, Assert.Single(subafdeling.Gebruikers).Id, await MaakOnbekendAsync(portaal));
    }

    // A chain of which staff have to say which onderneming it is.
    private static async Task<Guid> MaakOnbekendAsync(Portaal portaal)
    {
        var voorziening = portaal.Registers.Maak().Voeg();
        var keten = Ketentoevoeging.Maak(voorziening.Hco, voorziening.Naam, "Leuven", null, portaal.Klok.Nu);
        await using var connection = await portaal.Eigenaar.OpenConnectionAsync();
        await Ketenschrijver.SchrijfAsync(connection, keten, default);
        return keten.Id;
    }

    /// <summary>Takes the hoedanigheid away, so that it can be activated.</summary>
    public Task ZonderHoedanigheidAsync(Portaal portaal) =>
        portaal.VoerUitAsync("update toegangsbeheer.mt_doc_onderneming set data = data || '{\"hoedanigheid\": null}' where tenant_id = $1", Keten.Hco.Waarde);
}
