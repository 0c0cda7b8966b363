namespace AmaWvg.Begeleiding;

/// <summary>All that the portal keeps about one participant of the organisation, in words: for a request under the GDPR (art. 15 and 20).</summary>
internal sealed class GegevensQuery(Documenten documenten, Dossierlezer lezer, IBetalingen betalingen, Toegangslogboek toegangslog, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<Deelnemergegevens?> RunAsync(Guid id, string soort, CancellationToken cancellationToken)
    {
        if (await lezer.VanAsync(documenten, id, cancellationToken) is not { } dossier)
            return null;
        var deelnemer = dossier.Deelnemer;
        var inzage = await toegangslog.NoteerAsync($"alle gegevens van een deelnemer ({soort})", 1, deelnemer.Id, cancellationToken);
        Guid[] onderwerpen = [.. deelnemer.Ids, .. dossier.Stukken.Select(stuk => stuk.Id)];
        return new(
            new(deelnemer.VolledigeNaam, deelnemer.Insz.Toon(inzage), deelnemer.Geboortedatum, $"{sessie.Organisatie}, HCO-nummer {sessie.Hco}", clock.Vandaag()),
            [.. deelnemer.Overeenkomsten.Select(o => new Gegevensovereenkomst(o.Referentie, o.Periode.Van, o.Periode.TotEnMet, o.AangemeldOp, Model(dossier, o)))],
            [.. (await betalingen.VanDeelnemerAsync(deelnemer.Ids, cancellationToken)).Select(maand => new Gegevensbetaling(maand.Maand.Weergave, maand.Bedrag.Euro, maand.Soort, maand.Betalingsnummer))],
            [.. dossier.Stukken.Select(stuk => Stuk(dossier, stuk))],
            [.. (await documenten.HistoriekAsync(onderwerpen, cancellationToken)).Select(regel => new Gegevensregel(regel.Tijdstip, regel.Door, regel.Regel))],
            [.. (await documenten.InzagenAsync(deelnemer.Hco, deelnemer.Ids, 0, int.MaxValue, cancellationToken)).Select(regel => new Gegevensregel(regel.Tijdstip, regel.Naam ?? "", $"{regel.Doel}{(regel.Namens is { } namens ? $" (voor {namens})" : "")}"))]);
    }

    private static string? Model(Deelnemerdossier dossier, BegeleideOvereenkomst overeenkomst) => dossier.Modellen.GetValueOrDefault(overeenkomst.Id) switch
    {
        null => null,
        { Getekend: { } dag } model => $"versie {model.Versie}, getekend op {DutchDate.Format(dag)}",
        var model => $"versie {model.Versie}, niet getekend door de drie partijen",
    };

    private static Gegevensstuk Stuk(Deelnemerdossier dossier, Dossierstuk stuk)
    {
        var deel = Dossierdeel.Van(stuk.Plicht)!;
        return new(
            stuk.Soortnaam, stuk.Dag, dossier.Deelnemer.Overeenkomsten.FirstOrDefault(o => o.Id == stuk.OvereenkomstId)?.Referentie, stuk.Vervallen,
            [.. stuk.Vorige.Append(stuk.Huidig).Select(versie => new Gegevensversie(versie.Op, versie.Door, deel.Gegevens(versie.Waarden).ToDictionary()))],
            [.. dossier.Bijlagen[stuk.Id].Select(bijlage => new Gegevensbijlage(bijlage.Naam, bijlage.Omschrijving, bijlage.Vingerafdruk))]);
    }
}

/// <summary>All data of a participant. The names are those of the file.</summary>
internal sealed record Deelnemergegevens(
    Gegevenspersoon Deelnemer, IReadOnlyList<Gegevensovereenkomst> Overeenkomsten, IReadOnlyList<Gegevensbetaling> Uitbetalingen, IReadOnlyList<Gegevensstuk> Begeleidingsdossier,
    IReadOnlyList<Gegevensregel> Historiek, IReadOnlyList<Gegevensregel> Inzagen);

internal sealed record Gegevenspersoon(string Naam, string Insz, DateOnly? Geboortedatum, string Voorziening, DateOnly OpgemaaktOp);

internal sealed record Gegevensovereenkomst(string Referentie, DateOnly Startdatum, DateOnly? Einddatum, DateOnly AangemeldOp, string? VolgensModel);

internal sealed record Gegevensbetaling(string Maand, decimal Bedrag, string Soort, string Betalingsnummer);

internal sealed record Gegevensstuk(
    string Soort, DateOnly Dag, string? AlleenVoor, string? Vervallen, IReadOnlyList<Gegevensversie> Versies, IReadOnlyList<Gegevensbijlage> Bijlagen);

internal sealed record Gegevensversie(DateTimeOffset Op, string Door, IReadOnlyDictionary<string, string> Gegevens);

internal sealed record Gegevensbijlage(string Naam, string Omschrijving, string Sha256);

internal sealed record Gegevensregel(DateTimeOffset Op, string Door, string Wat);
