using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>What the organisation proves once, for its own page.</summary>
internal sealed class Begeleidingsdelen(Documenten documenten, PersoneelQuery personeel, TimeProvider clock) : IVoorzieningdelen
{
    public async Task<IReadOnlyList<Voorzieningdeel>> LeesAsync(CancellationToken cancellationToken)
    {
        var (vandaag, leden) = (clock.Vandaag(), await personeel.AlleAsync(cancellationToken));
        var polissen = await documenten.Query<Polis>().ToListAsync(cancellationToken);
        var teksten = await documenten.Query<Beleidstekst>().CountAsync(cancellationToken);
        var actief = leden.Where(lid => lid.Van <= vandaag && !(lid.TotEnMet < vandaag)).ToList();
        var nietInOrde = actief.Count(lid => lid.Stand.Kind is not StatusKind.Good);
        var tekorten = Polisdekking.Tekorten(polissen, vandaag);
        var (aflopend, soorten) = (Polisdekking.Aflopend(polissen, vandaag), Enum.GetValues<Tekstsoort>().Length);
        return
        [
            new("Personeel", PersoneelUrls.Personeel,
                actief.Count == 0 ? "Er staan nog geen medewerkers die begeleiden."
                : nietInOrde == 0 ? $"{DutchNumber.Count(actief.Count, "medewerker begeleidt", "medewerkers begeleiden")}, alles in orde."
                : $"Bij {DutchNumber.Count(nietInOrde, "medewerker", "medewerkers")} ontbreekt iets.",
                actief.Count == 0 || nietInOrde > 0),
            new("Verzekeringen", PersoneelUrls.Verzekeringen,
                tekorten.Count > 0 ? "Vandaag is niet alles verzekerd."
                : aflopend.Count > 0 ? $"Er loopt een verzekering af op {DutchDate.InWords(aflopend[0].TotEnMet!.Value)}."
                : "Alles is verzekerd.",
                tekorten.Count + aflopend.Count > 0),
            new("Teksten over uw aanbod", PersoneelUrls.Teksten, $"{teksten} van de {soorten} ingevuld: doel, doelgroep, uitsluitingscriteria en kwaliteit.", teksten < soorten),
            new("Werkposten", WerkpostUrls.Werkposten, "De plaatsen waar uw deelnemers actief zijn.", false),
        ];
    }
}
