using AmaWvg.Overeenkomsten;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>What was reported of one agreement, by day.</summary>
internal sealed record Melding(string Referentie, DateOnly Start, DateOnly AangemeldOp)
{
    /// <summary>Last day, when it was given with the report.</summary>
    public DateOnly? Einde { get; init; }

    public (DateOnly Einde, Stopreden? Reden, DateOnly Op)? Stop { get; init; }

    /// <summary>Day on which the department took it back, and why.</summary>
    public (DateOnly Op, string Reden)? Annulering { get; init; }

    public OvereenkomstGegeven Gegeven(Toeval toeval)
    {
        var nu = toeval.Kantooruur(AangemeldOp);
        return new(toeval.Id(nu), toeval.Id(nu), Referentie, Start, Einde, nu, Stopzetting(toeval), Terugname(toeval));
    }

    private StopGegeven? Stopzetting(Toeval toeval)
    {
        if (Stop is not { } stop)
            return null;
        var nu = toeval.Kantooruur(stop.Op);
        return new(toeval.Id(nu), stop.Einde, stop.Reden, nu);
    }

    private AnnuleringGegeven? Terugname(Toeval toeval)
    {
        if (Annulering is not { } annulering)
            return null;
        var nu = toeval.Kantooruur(annulering.Op);
        return new(toeval.Id(nu), toeval.Id(nu), annulering.Reden, Testpersonen.Dossierbeheer, nu);
    }
}
