namespace AmaWvg.MijnVoorziening;

/// <summary>The account numbers that wait for the department.</summary>
internal sealed class Nazichtvoorraad(BeheerNazichtQuery query, BeheerDocumenten documenten) : IWerkvoorraad
{
    public IReadOnlyList<string> Rollen => Kernel.Rollen.Corrigeert;

    public async Task<IReadOnlyList<Werkpunt>> LeesAsync(CancellationToken cancellationToken)
    {
        var wachtend = await query.WachtendAsync(cancellationToken);
        if (wachtend is not [var eerste, ..])
            return [];
        var titel = $"{DutchNumber.Count(wachtend.Count, "rekeningnummer", "rekeningnummers")} nakijken";
        return [new(titel, VoorzieningenUrls.Nazicht(eerste.Id), $"Eerst dat van {await documenten.NaamVanAsync(eerste.Hco, cancellationToken)}: kort daarvoor wijzigde de contactpersoon of een adres.")];
    }
}
