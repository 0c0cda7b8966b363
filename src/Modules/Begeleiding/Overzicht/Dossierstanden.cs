namespace AmaWvg.Begeleiding;

/// <summary>How it stands with one agreement.</summary>
/// <param name="Overeenkomst">The agreement.</param>
/// <param name="Begeleider">Who guides.</param>
/// <param name="Toestanden">The state of each duty, in their order.</param>
/// <param name="Uiterst">By which day each has to be done; null when nothing is to do.</param>
internal sealed record Dossierstand(BegeleideOvereenkomst Overeenkomst, Begeleidernaam Begeleider, Plichttoestand[] Toestanden, DateOnly?[] Uiterst)
{
    /// <summary>The day by which the next evaluation is due; null for none.</summary>
    public DateOnly? Evaluatie => Uiterst[(int)Begeleidingsplicht.Evaluatie];

    /// <summary>Whether that day is past.</summary>
    public bool EvaluatieIsTeLaat(DateOnly vandaag) => Evaluatie < vandaag;

    /// <summary>Whether something is missing or too late for this duty, and can still be done.</summary>
    public bool Mist(Begeleidingsplicht plicht) => Plichtstand.IsTeDoen(Toestanden[(int)plicht], Uiterst[(int)plicht]);
}

/// <summary>How it stands with all of them, by name of the participant, and what follows from that for every request of the day.</summary>
internal sealed class Dossierstanden(IReadOnlyList<Dossierstand> alle, DateOnly vandaag)
{
    private readonly Lazy<IReadOnlyList<string>> _begeleiders = new(() => [.. alle.Select(stand => stand.Begeleider.Naam).Where(naam => naam.Length > 0).Distinct().OrderBy(Letterbeeld.Vouw, StringComparer.Ordinal)]);
    private readonly Lazy<IReadOnlyList<Termijn>> _teDoen = new(() => Dossiertermijnen.Van(alle, vandaag));

    public IReadOnlyList<Dossierstand> Alle => alle;

    /// <summary>Who guides, by name.</summary>
    public IReadOnlyList<string> Begeleiders => _begeleiders.Value;

    /// <summary>What has to be done before which day.</summary>
    public IReadOnlyList<Termijn> TeDoen => _teDoen.Value;
}

/// <summary>The last answer of each organisation.</summary>
internal sealed class Standengeheugen : Antwoordgeheugen<HcoNummer, (DateOnly Dag, long Merken), Dossierstanden>;

/// <summary>How it stands with every agreement of the organisation: worked out by the rules of one, and remembered until something changes.</summary>
internal sealed class StandenQuery(
    Documenten documenten, IBegeleideDeelnemers deelnemers, IModelovereenkomsten modellen, Standengeheugen geheugen, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<Dossierstanden> RunAsync(CancellationToken cancellationToken)
    {
        var (hco, vandaag) = (sessie.Hco!, clock.Vandaag());
        // What changes from here on has a mark that is not among these.
        var stand = (await documenten.LeesAsync($"select {Wijzigingen.Samen} from kernel.wijziging where hco = $1", [hco], rij => rij.GetInt64(0), cancellationToken))[0];
        return await geheugen.GeefAsync(
            hco, (vandaag, stand), async () => new(await BerekenAsync(documenten, deelnemers, modellen, hco, vandaag, cancellationToken), vandaag), cancellationToken);
    }

    /// <summary>The same of any organisation, for background work.</summary>
    public static async Task<IReadOnlyList<Dossierstand>> BerekenAsync(
        Werkeenheid eenheid, IBegeleideDeelnemers deelnemers, IModelovereenkomsten modellen, HcoNummer hco, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var overeenkomsten = await deelnemers.AlleAsync(eenheid, hco, cancellationToken);
        var standen = await modellen.VanAsync(eenheid, hco, null, cancellationToken);
        var samen = await deelnemers.SamengevoegdAsync(eenheid, hco, cancellationToken);
        var feiten = (await eenheid.LeesAsync(
            $"select id, deelnemer_id, overeenkomst_id, plicht, dag, tot, kern from {BegeleidingDocumenten.Stukken} where tenant_id = $1 and not vervallen", [hco],
            rij => new Dossierfeit(
                rij.GetGuid(0), rij.GetGuid(1), rij.IsDBNull(2) ? null : rij.GetGuid(2), Enum.Parse<Begeleidingsplicht>(rij.GetString(3)), rij.GetFieldValue<DateOnly>(4),
                rij.IsDBNull(5) ? null : rij.GetFieldValue<DateOnly>(5), rij.GetString(6)),
            cancellationToken)).ToLookup(feit => samen.GetValueOrDefault(feit.DeelnemerId, feit.DeelnemerId));
        var namen = await Begeleidernamen.MedewerkersAsync(eenheid, hco, overeenkomsten, feiten, samen, cancellationToken);
        return
        [
            .. overeenkomsten.Select(overeenkomst => Stand(
                overeenkomst, standen.GetValueOrDefault(overeenkomst.Id), [.. feiten[overeenkomst.DeelnemerId]], namen.GetValueOrDefault(overeenkomst.DeelnemerId, ""), vandaag)),
        ];
    }

    private static Dossierstand Stand(BegeleideOvereenkomst overeenkomst, Modelstand? model, IReadOnlyList<Dossierfeit> feiten, string medewerker, DateOnly vandaag)
    {
        var plichten = new Plichtregels(overeenkomst.Id, overeenkomst.Begeleiding, overeenkomst.AangemeldOp, model, feiten, vandaag).Alle();
        return new(
            overeenkomst, Begeleidernamen.Van(overeenkomst.Id, feiten, medewerker, vandaag), [.. plichten.Select(plicht => plicht.Toestand)], [.. plichten.Select(plicht => plicht.UiterstOp)]);
    }
}
