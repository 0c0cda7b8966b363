using Marten;

namespace AmaWvg.Begeleiding;

/// <summary>
/// What goes along when agreements pass to another voorziening (BR-23): the records about them, with their files, and the agreements by the model with
/// their werkpost. It is copied: the voorziening that had them keeps its own. Staff, policies and texts are of a voorziening, and stay there.
/// </summary>
internal sealed class Dossierovergang(IBegeleideDeelnemers deelnemers, TimeProvider clock) : IOvergangsdeelname
{
    public async Task NeemMeeAsync(BeheerDocumenten documenten, Overgangsvraag vraag, IReadOnlyList<Overgangspaar> paren, CancellationToken cancellationToken)
    {
        var nu = clock.GetUtcNow();
        var stukken = await StukkenAsync(documenten, vraag, paren, cancellationToken);
        var modellen = await ModellenAsync(documenten, vraag, paren, cancellationToken);
        var nieuw = new Dictionary<Guid, Guid>();
        foreach (var (stuk, paar) in stukken)
        {
            var kopie = stuk.NeemMee(vraag.Naar, paar.NaarDeelnemer, stuk.OvereenkomstId is null ? null : paar.NaarOvereenkomst, vraag.VanNaam, vraag.EersteDag.AddDays(-1), Guid.CreateVersion7(nu));
            documenten.Nieuw(kopie);
            nieuw[stuk.Id] = kopie.Id;
        }
        var werkposten = await WerkpostenAsync(documenten, vraag, [.. modellen.Select(rij => rij.Model.WerkpostId).Distinct()], cancellationToken);
        foreach (var (model, paar) in modellen)
        {
            var kopie = model.NeemMee(vraag.Naar, paar, werkposten[model.WerkpostId], Guid.CreateVersion7(nu));
            documenten.Nieuw(kopie);
            nieuw[model.Id] = kopie.Id;
        }
        await BijlagenAsync(documenten, vraag, nieuw, cancellationToken);
        foreach (var groep in stukken.Select(rij => rij.Paar).Concat(modellen.Select(rij => rij.Paar)).GroupBy(paar => (paar.Deelnemer, paar.NaarDeelnemer)))
        {
            var aantal = DutchNumber.Count(groep.Count(), "stuk", "stukken");
            documenten.NoteerHistoriekBij(vraag.Van, HistoriekOnderwerp.Deelnemer(groep.Key.Deelnemer), Acties.Meegegeven, $"{aantal}, aan {vraag.NaarNaam} vanaf {DutchDate.Format(vraag.EersteDag)}.", Departement.Naam);
            documenten.NoteerHistoriekBij(vraag.Naar, HistoriekOnderwerp.Deelnemer(groep.Key.NaarDeelnemer), Acties.Meegekregen, $"{aantal}, van {vraag.VanNaam}.", Departement.Naam);
        }
    }

    // What is in them hangs on their rows, so these are saved first, in the transaction of the passage.
    private static async Task BijlagenAsync(BeheerDocumenten documenten, Overgangsvraag vraag, Dictionary<Guid, Guid> nieuw, CancellationToken cancellationToken)
    {
        var kopieen = (await documenten.BijlagenAsync([.. nieuw.Keys], cancellationToken)).Select(bijlage => (Bron: bijlage, Kopie: bijlage.NeemMee(vraag.Naar, nieuw[bijlage.Onderwerp]))).ToList();
        if (kopieen.Count == 0)
            return;
        foreach (var (_, kopie) in kopieen)
            documenten.Nieuw(kopie);
        await documenten.SaveDraftAsync(cancellationToken);
        foreach (var (bron, kopie) in kopieen)
            documenten.VoerUit("insert into begeleiding.bijlage_inhoud (id, hco, inhoud) select ?, ?, inhoud from begeleiding.bijlage_inhoud where id = ? and hco = ?", kopie.Id, kopie.Hco, bron.Id, bron.Hco);
    }

    // What is about the participant is about every agreement, and goes along once; also when an agreement of the same participant passes later.
    private async Task<List<(Dossierstuk Stuk, Overgangspaar Paar)>> StukkenAsync(
        BeheerDocumenten documenten, Overgangsvraag vraag, IReadOnlyList<Overgangspaar> paren, CancellationToken cancellationToken)
    {
        var (van, naar) = (vraag.Van.Waarde, vraag.Naar.Waarde);
        var samen = await deelnemers.SamengevoegdAsync(documenten, vraag.Van, cancellationToken);
        var (perOvereenkomst, perDeelnemer) = (paren.ToDictionary(paar => paar.Overeenkomst), paren.DistinctBy(paar => paar.Deelnemer).ToDictionary(paar => paar.Deelnemer));
        var ids = perDeelnemer.Keys.Concat(samen.Where(paar => perDeelnemer.ContainsKey(paar.Value)).Select(paar => paar.Key)).ToArray();
        var daar = perDeelnemer.Values.Select(paar => paar.NaarDeelnemer).ToArray();
        var bekend = (await documenten.Query<Dossierstuk>().Where(stuk => stuk.TenantIsOneOf(naar) && stuk.DeelnemerId.IsOneOf(daar)).ToListAsync(cancellationToken)).Select(stuk => stuk.Herkomst?.Stuk).ToHashSet();
        var stukken = await documenten.Query<Dossierstuk>().Where(stuk => stuk.TenantIsOneOf(van) && stuk.DeelnemerId.IsOneOf(ids)).OrderBy(stuk => stuk.Id).ToListAsync(cancellationToken);
        return
        [
            .. from stuk in stukken
               where stuk.GaatMee(vraag.EersteDag.AddDays(-1)) && !bekend.Contains(stuk.Id)
               let paar = stuk.OvereenkomstId is { } overeenkomst ? perOvereenkomst.GetValueOrDefault(overeenkomst) : perDeelnemer[samen.GetValueOrDefault(stuk.DeelnemerId, stuk.DeelnemerId)]
               where paar is not null
               select (stuk, paar),
        ];
    }

    private static async Task<List<(Modelversie Model, Overgangspaar Paar)>> ModellenAsync(
        BeheerDocumenten documenten, Overgangsvraag vraag, IReadOnlyList<Overgangspaar> paren, CancellationToken cancellationToken)
    {
        var (van, perOvereenkomst) = (vraag.Van.Waarde, paren.ToDictionary(paar => paar.Overeenkomst));
        var ids = perOvereenkomst.Keys.ToArray();
        return [.. (await documenten.Query<Modelversie>().Where(model => model.TenantIsOneOf(van) && model.OvereenkomstId.IsOneOf(ids)).ToListAsync(cancellationToken)).Select(model => (model, perOvereenkomst[model.OvereenkomstId]))];
    }

    // By werkpost of before: the same one in the register there, or a new one.
    private async Task<Dictionary<Guid, Guid>> WerkpostenAsync(BeheerDocumenten documenten, Overgangsvraag vraag, Guid[] ids, CancellationToken cancellationToken)
    {
        var (van, naar, daar) = (vraag.Van.Waarde, vraag.Naar.Waarde, new Dictionary<Guid, Guid>());
        var hier = (await documenten.Query<Werkpost>().Where(werkpost => werkpost.TenantIsOneOf(van)).ToListAsync(cancellationToken)).ToDictionary(werkpost => werkpost.Id);
        var bekend = (await documenten.Query<Werkpost>().Where(werkpost => werkpost.TenantIsOneOf(naar)).ToListAsync(cancellationToken)).Where(werkpost => werkpost.IsInGebruik).ToList();
        foreach (var id in ids)
        {
            var werkpost = hier[id];
            while (werkpost.SamengevoegdMet is { } blijft)
                werkpost = hier[blijft];
            if (bekend.Find(ander => ander.Herkomst == werkpost.Id || ander.LijktOp(werkpost)) is not { } gevonden)
            {
                gevonden = werkpost.NeemMee(vraag.Naar, Guid.CreateVersion7(clock.GetUtcNow()));
                bekend.Add(gevonden);
                documenten.Nieuw(gevonden);
                documenten.NoteerHistoriekBij(vraag.Naar, HistoriekOnderwerp.Begeleiding(gevonden.Id), Organisatieacties.WerkpostToegevoegd, $"{gevonden.Naam}, van {vraag.VanNaam}.", Departement.Naam);
            }
            daar[id] = gevonden.Id;
        }
        return daar;
    }
}
