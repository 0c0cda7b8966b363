namespace AmaWvg.Toegangsbeheer;

/// <summary>
/// Asks the Kruispuntbank whether somebody still represents the onderneming, before they do what only that allows. When not, their place ends
/// there and then: nobody keeps what they were long ago.
/// </summary>
internal sealed class Vertegenwoordigingscontrole(Documenten documenten, Ketentoegang toegang, IKruispuntbank kruispuntbank)
{
    private const string NietMeer = "Volgens de Kruispuntbank van Ondernemingen bent u geen wettelijk vertegenwoordiger meer van deze onderneming";

    /// <summary>What stands in the way; null for nothing, or for who needs no representation because they are hoofdtoegangsbeheerder themselves.</summary>
    /// <param name="keten">The chain.</param>
    /// <param name="altijd">Whether a hoofdtoegangsbeheerder is asked too.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<string?> BezwaarAsync(Onderneming keten, bool altijd, CancellationToken cancellationToken)
    {
        var wie = toegang.Wie;
        if (!altijd && (keten.RolVan(wie) & (Ketenrol.Hoofdtoegangsbeheerder | Ketenrol.CoHoofdtoegangsbeheerder)) != 0)
            return null;
        if (keten.Nummer is not { } nummer || await kruispuntbank.VindAsync(nummer, wie, cancellationToken) is not { IsBeschikbaar: true } kbo)
            return VertegenwoordigingHandler.Weg;
        if (kbo.Waarde is { IsVertegenwoordiger: true })
            return null;
        await BeeindigAsync(keten, wie, cancellationToken);
        return NietMeer;
    }

    private async Task BeeindigAsync(Onderneming keten, Insz wie, CancellationToken cancellationToken)
    {
        foreach (var plaats in keten.Aanstellingen.Where(ander => ander is { Functie: Ketenfunctie.WettelijkVertegenwoordiger, Einde: null } && ander.Wie == wie).ToList())
            keten.Beeindig(plaats.Id, new(toegang.Nu.Tijdstip, "Kruispuntbank van Ondernemingen"));
        documenten.WijzigKeten(keten);
        documenten.NoteerHistoriek(HistoriekOnderwerp.Onderneming(keten.Id), "Wettelijk vertegenwoordiger beëindigd", $"{toegang.Nu.Door}, volgens de Kruispuntbank van Ondernemingen.");
        await documenten.SaveDraftAsync(cancellationToken);
    }
}
