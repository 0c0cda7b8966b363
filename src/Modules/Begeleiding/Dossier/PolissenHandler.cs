using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>Takes the policies of the organisation over into a file: those that cover a day of an agreement, and that do not stand there yet.</summary>
internal sealed class PolissenHandler(Documenten documenten, IPolissen polissen, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<Wijziging> HandleAsync(BegeleideDeelnemer deelnemer, CancellationToken cancellationToken)
    {
        var (nu, ids) = (clock.GetUtcNow(), deelnemer.Ids.ToArray());
        var bekend = (await documenten.Query<Dossierstuk>().Where(stuk => stuk.DeelnemerId.IsOneOf(ids) && stuk.Plicht == Begeleidingsplicht.Verzekeringen).ToListAsync(cancellationToken))
            .Where(stuk => !stuk.IsVervallen).Select(stuk => (stuk.Huidig.Waarden.GetValueOrDefault("polisnummer"), stuk.Kern, stuk.Dag)).ToHashSet();
        var nieuw = (await polissen.AlleAsync(documenten, deelnemer.Hco, cancellationToken))
            .Where(polis => deelnemer.Overeenkomsten.Any(overeenkomst => overeenkomst.Periode.Overlapt(polis.Periode)) && !bekend.Contains((polis.Nummer, Verzekering.Van(polis), polis.Periode.Van))).ToList();
        if (nieuw.Count == 0)
            return Wijziging.Geweigerd(FormErrors.None.Add(Knop, "Er zijn geen polissen van uw voorziening om over te nemen. Kijk ze na bij Mijn voorziening"));
        Guid laatste = default, onderwerp = default;
        foreach (var polis in nieuw)
        {
            var stuk = Dossierstuk.Nieuw(deelnemer, null, Begeleidingsplicht.Verzekeringen, Stukregels.Versie(Deel, Waarden(polis), sessie.Naam, nu), Guid.CreateVersion7(nu));
            documenten.Nieuw(stuk);
            onderwerp = stuk.Id;
            laatste = documenten.NoteerHistoriek(HistoriekOnderwerp.Begeleiding(stuk.Id), Acties.Overgenomen, $"{polis.Verzekeraar}, {polis.Nummer}.");
        }
        return await documenten.BewaarAsync(onderwerp, BegeleidingUrls.DossierNa(deelnemer.Id, laatste), cancellationToken);
    }

    /// <summary>Id of the button, where what is wrong with it stands.</summary>
    public const string Knop = "polissen-overnemen";

    internal static Dossierdeel Deel => Dossierdeel.Van(Begeleidingsplicht.Verzekeringen)!;

    /// <summary>A policy as somebody would record it.</summary>
    internal static Dictionary<string, string> Waarden(Deelnemerpolis polis) => new()
    {
        ["verzekeringssoort"] = Verzekering.Van(polis),
        ["verzekeraar"] = polis.Verzekeraar,
        ["polisnummer"] = polis.Nummer,
        ["geldigvan"] = DutchDate.Format(polis.Periode.Van),
        ["geldigtot"] = DutchDate.Format(polis.Periode.TotEnMet),
    };
}
