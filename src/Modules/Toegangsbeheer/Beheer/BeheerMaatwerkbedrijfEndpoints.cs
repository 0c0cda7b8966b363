using AmaWvg.Toegangsbeheer.Beheer;
using Marten;

namespace AmaWvg.Toegangsbeheer;

/// <summary>Staff register a maatwerkbedrijf that CoBRHA does not know, so that its chain can begin.</summary>
internal static class BeheerMaatwerkbedrijfEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(BeheerKetenUrls.Maatwerkbedrijf).RequireAuthorization(Policies.Behandelaar);
        group.MapGet("", (Ingediend<BeheerMaatwerkbedrijfForm> ingediend) => BeheerMaatwerkbedrijfPage.Create(new(ingediend.Getypt ?? BeheerMaatwerkbedrijfForm.Leeg)));
        group.MapPost("", PostAsync);
    }

    private static async Task<IResult> PostAsync(Ingediend<BeheerMaatwerkbedrijfForm> ingediend, BeheerMaatwerkbedrijfHandler handler, CancellationToken cancellationToken)
    {
        var wijziging = await ingediend.WijzigAsync(form => handler.HandleAsync(form, cancellationToken));
        return wijziging.Antwoord(() => BeheerMaatwerkbedrijfPage.Create(new(ingediend.Form) { Errors = wijziging.Errors, Botsing = wijziging.Botsing }));
    }
}

/// <summary>What the form shows.</summary>
public sealed record BeheerMaatwerkbedrijfView(BeheerMaatwerkbedrijfForm Form) : IFormulierView
{
    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <inheritdoc />
    public Botsing? Botsing { get; init; }
}

/// <summary>Writes a maatwerkbedrijf down in the chain of its onderneming; it gives nobody access.</summary>
internal sealed class BeheerMaatwerkbedrijfHandler(BeheerDocumenten documenten, ICobrha cobrha, IVoorzieningen voorzieningen, TimeProvider clock)
{
    private const string Actie = "Maatwerkbedrijf geregistreerd";

    // A number that stands in a chain is somebody's already.
    private const string Elders = $"select data ->> 'naam' from toegangsbeheer.mt_doc_onderneming where {BeheerKetensQuery.HeeftVoorziening} limit 1";

    public async Task<Wijziging> HandleAsync(BeheerMaatwerkbedrijfForm form, CancellationToken cancellationToken)
    {
        var (nummer, hco, nu) = (Ondernemingsnummer.Parse(form.Kbo), HcoNummer.Parse(form.Hco), clock.GetUtcNow());
        if (await FoutAsync(hco, cancellationToken) is { } fout)
            return Wijziging.Geweigerd(FormErrors.None.Add("hco", fout));
        var sleutel = Ketensleutel.Van(nummer);
        var bestaande = await documenten.Query<Onderneming>().SingleOrDefaultAsync(keten => keten.Hco == sleutel, cancellationToken);
        var keten = bestaande ?? Onderneming.Van(new(nummer, form.Naam, form.Gemeente, IsOcmw: false, IsVertegenwoordiger: false), nu);
        keten.Registreer(new(hco, form.Naam, form.Adres, form.Gemeente, form.Provincie, new(nu, Departement.Naam)));
        if (bestaande is null)
            documenten.NieuweKeten(keten);
        else
            documenten.WijzigKeten(keten);
        var wat = $"{form.Naam} (HCO-nummer {hco.Weergave}), {form.Adres}, {form.Gemeente}. Reden: {form.Reden}";
        documenten.NoteerHistoriekBij(keten.Hco, HistoriekOnderwerp.Onderneming(keten.Id), Actie, wat, Departement.Naam);
        var regel = documenten.NoteerHistoriekVanDepartement(HistoriekOnderwerp.Onderneming(keten.Id), Actie, $"{keten.Naam}: {wat}");
        return await documenten.BewaarBeginAsync(keten.Id, ToegangsbeheerUrls.Na(BeheerKetenUrls.Keten(keten.Id), regel), cancellationToken);
    }

    private async Task<string?> FoutAsync(HcoNummer hco, CancellationToken cancellationToken)
    {
        if (await cobrha.MetNummerAsync(hco, cancellationToken) is not { IsBeschikbaar: true } register)
            return Cobrhakeuze.Weg;
        if (register.Waarde is { } bekend)
            return $"CoBRHA kent dit nummer al, als {bekend.Naam}. De onderneming kiest die voorziening zelf uit de lijst";
        var elders = await documenten.LeesAsync(Elders, [hco.Waarde], rij => rij.GetString(0), cancellationToken);
        if (elders.Count > 0)
            return $"Dit nummer staat al in de keten van {elders[0]}";
        // It has a dossier already, which the users of the new chain would read.
        return (await voorzieningen.AlleAsync(cancellationToken)).FirstOrDefault(voorziening => voorziening.Hco == hco) is { } bestaande
            ? $"Het e-loket kent dit nummer al, als {bestaande.Naam}"
            : null;
    }
}
