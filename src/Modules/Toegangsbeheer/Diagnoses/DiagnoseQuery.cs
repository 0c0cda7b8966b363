using System.Security.Claims;
using Npgsql;

namespace AmaWvg.Toegangsbeheer;

/// <summary>Says why somebody has no access: the chain as far as it goes, and the first link that is missing.</summary>
internal sealed class DiagnoseQuery(
    [FromKeyedServices(Databankrol.Beheer)] NpgsqlDataSource beheer, IKruispuntbank kruispuntbank, ICobrha cobrha, IInszlimiet limiet, IHttpContextAccessor accessor)
{
    private const int Meeste = 25;
    private const string Onbekend = "Niet gevonden";

    /// <param name="onderneming">As typed; null when nothing was asked yet.</param>
    /// <param name="hco">The same.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<DiagnoseView> RunAsync(string? onderneming, string? hco, CancellationToken cancellationToken)
    {
        var view = new DiagnoseView(QueryText.Clean(onderneming ?? ""), QueryText.Clean(hco ?? ""), null);
        if (onderneming is null && hco is null)
            return view;
        var errors = Controleer(view);
        if (errors.Any)
            return view with { Errors = errors };
        limiet.Neem();
        return view.Hco.Length > 0
            ? await VanVoorzieningAsync(view, HcoNummer.Parse(view.Hco), cancellationToken)
            : view with { Diagnose = await VanOndernemingAsync(Ondernemingsnummer.Parse(view.Onderneming), null, null, cancellationToken) };
    }

    private static FormErrors Controleer(DiagnoseView view)
    {
        var errors = FormErrors.None;
        if (view.Onderneming.Length == 0 && view.Hco.Length == 0)
            errors.Add("onderneming", "Vul een ondernemingsnummer of een HCO-nummer in");
        if (view.Onderneming.Length > 0 && Nummerveld.OndernemingsnummerFout(view.Onderneming) is { } fout)
            errors.Add("onderneming", fout);
        if (view.Hco.Length > 0 && Nummerveld.HcoFout(view.Hco) is { } hcofout)
            errors.Add("hco", hcofout);
        return errors;
    }

    private async Task<DiagnoseView> VanVoorzieningAsync(DiagnoseView view, HcoNummer hco, CancellationToken cancellationToken)
    {
        var gevraagd = view.Onderneming.Length > 0 ? Ondernemingsnummer.Parse(view.Onderneming) : null;
        if (await cobrha.MetNummerAsync(hco, cancellationToken) is not { IsBeschikbaar: true, Waarde: var voorziening })
            return view with { Diagnose = Weg(gevraagd, hco) };
        if ((voorziening?.Onderneming ?? await Ketenfeiten.OndernemingVanAsync(beheer, hco, cancellationToken)) is not { } nummer)
        {
            return view with
            {
                Diagnose = new(gevraagd?.Weergave ?? "", hco.Weergave, Onbekend) { Ontbreekt = "CoBRHA kent geen voorziening met dit HCO-nummer.", WieHelpt = "Controleer het nummer.", MailtEerst = true },
            };
        }
        return gevraagd is not null && gevraagd != nummer
            ? view with { Errors = FormErrors.None.Add("hco", $"Dit HCO-nummer hoort bij een andere onderneming, met nummer {nummer.Weergave}. Controleer beide nummers") }
            : view with { Diagnose = await VanOndernemingAsync(nummer, hco, voorziening, cancellationToken) };
    }

    private async Task<Diagnose> VanOndernemingAsync(Ondernemingsnummer nummer, HcoNummer? hco, CobrhaVoorziening? een, CancellationToken cancellationToken)
    {
        var wie = Insz.Hydrate(accessor.HttpContext!.User.FindFirstValue(PersoonClaims.Insz)!);
        if (await kruispuntbank.VindAsync(nummer, wie, cancellationToken) is not { IsBeschikbaar: true, Waarde: var onderneming })
            return Weg(nummer, hco);
        if (onderneming is null)
            return new(nummer.Weergave, hco?.Weergave ?? "", Onbekend) { Ontbreekt = "De Kruispuntbank van Ondernemingen kent geen onderneming met dit nummer.", WieHelpt = "Controleer het nummer." };
        var feiten = await Ketenfeiten.LeesAsync(beheer, nummer, wie, cancellationToken);
        var bekend = een is null && hco is null ? await cobrha.VanOndernemingAsync(nummer, cancellationToken) : new(true, een is null ? [] : [een]);
        var voorzieningen = feiten.Met(bekend.Waarde ?? [], onderneming.IsOcmw, hco);
        var diagnose = new Diagnose(nummer.Weergave, voorzieningen is [var enige] ? enige.Hco.Weergave : "", onderneming.Naam) { Stappen = Stappen(onderneming, feiten), IsVolledig = bekend.IsBeschikbaar };
        // Who has access keeps it without a hoofdtoegangsbeheerder; and where others manage, they can mend what is missing.
        if (!feiten.HeeftHoofd && !feiten.WordtBeheerd && !voorzieningen.Any(feiten.GeeftToegang))
            return diagnose with
            {
                Ontbreekt = "Er is nog geen hoofdtoegangsbeheerder.",
                WieHelpt = onderneming.IsVertegenwoordiger ? "U bent wettelijk vertegenwoordiger van deze onderneming: u stelt die aan." : "De wettelijk vertegenwoordiger van de onderneming stelt die aan, met een sterke digitale sleutel.",
                BegintZelf = onderneming.IsVertegenwoordiger,
            };
        if (!feiten.Hoedanigheid)
            return diagnose with
            {
                Ontbreekt = $"De hoedanigheid “{Ketenwoorden.Hoedanigheid}” is nog niet actief.",
                WieHelpt = $"De hoofdtoegangsbeheerder activeert die{(feiten.Hoofdnaam is { } naam ? $": {naam}" : "")}.",
            };
        if (voorzieningen.Count == 0)
            return ZonderVoorziening(diagnose, onderneming.IsOcmw && bekend.Waarde is { Count: > 0 });
        return diagnose with { Voorzieningen = [.. voorzieningen.Take(Meeste).Select(voorziening => Voorziening(voorziening, feiten))], Overige = Math.Max(0, voorzieningen.Count - Meeste) };
    }

    private static Diagnose ZonderVoorziening(Diagnose diagnose, bool heeftAndere) =>
        !diagnose.IsVolledig ? diagnose with { Ontbreekt = "CoBRHA antwoordt nu niet.", WieHelpt = "Probeer het over enkele minuten opnieuw." }
        : heeftAndere ? diagnose with { Ontbreekt = "CoBRHA kent van dit OCMW geen voorziening met zorgvoorzieningstype 009 of 010.", WieHelpt = "Het Departement Zorg houdt die voorzieningen bij." }
        : diagnose with { Ontbreekt = "CoBRHA kent geen voorziening onder deze onderneming.", MailtEerst = true };

    private static Diagnose Weg(Ondernemingsnummer? nummer, HcoNummer? hco) =>
        new(nummer?.Weergave ?? "", hco?.Weergave ?? "", "Nu niet na te gaan") { Ontbreekt = "De registers antwoorden nu niet.", WieHelpt = "Probeer het over enkele minuten opnieuw." };

    private static List<DiagnoseStap> Stappen(KboOnderneming onderneming, Ketenfeiten feiten) =>
    [
        new("Onderneming", onderneming.Naam, true),
        new("Hoofdtoegangsbeheerder", feiten.HeeftHoofd ? feiten.Hoofdnaam ?? "aangesteld, maar nog niet aangemeld" : "nog niemand", feiten.HeeftHoofd),
        new($"Hoedanigheid “{Ketenwoorden.Hoedanigheid}”", feiten.Hoedanigheid ? "actief" : "niet actief", feiten.Hoedanigheid),
    ];

    private static DiagnoseVoorziening Voorziening(Ketenvoorziening voorziening, Ketenfeiten feiten) => new(
        voorziening.Naam,
        voorziening.Hco.Weergave,
        feiten.Van(voorziening.Hco).Ontbreekt switch
        {
            null => "U hebt toegang.",
            Toegangsschakel.Subafdeling when !voorziening.IsKiesbaar => "Een OCMW kan alleen een voorziening met zorgvoorzieningstype 009 of 010 toevoegen. Deze heeft een ander type: gebruik een ander HCO-nummer.",
            Toegangsschakel.Subafdeling => "Er is nog geen subafdeling. Een toegangsbeheerder van de onderneming voegt die toe.",
            Toegangsschakel.Toepassing => "De toepassing is niet aangevinkt bij de subafdeling. Een toegangsbeheerder vinkt ze aan.",
            Toegangsschakel.Gebruiker => "U bent geen gebruiker van deze voorziening. De beheerder van de subafdeling of een toegangsbeheerder voegt u toe.",
            _ => "U bent gebruiker, maar het recht is niet aangevinkt. De beheerder van de subafdeling of een toegangsbeheerder vinkt het aan.",
        },
        feiten.GeeftToegang(voorziening));
}
