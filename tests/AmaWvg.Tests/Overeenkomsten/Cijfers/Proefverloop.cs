using AmaWvg.Overeenkomsten;

namespace AmaWvg.Tests.Overeenkomsten.Cijfers;

/// <summary>An agreement to which things happen by chance, with a diary kept beside the document: how it stood in the evening of each day.</summary>
internal sealed class Proefverloop
{
    private readonly List<Avond> _dagboek = [];
    private readonly Random _toeval;
    private DateOnly _vandaag;

    private Proefverloop(Overeenkomst document, Random toeval, DateOnly vandaag)
    {
        (Document, _toeval, _vandaag, Begin) = (document, toeval, vandaag, Documentopslag.Json(document));
        Schrijf(isWeg: false);
    }

    public Overeenkomst Document { get; }

    /// <summary>The document as it was saved first.</summary>
    public string Begin { get; }

    /// <summary>How it stood in the evening of a day; null when nothing was known of it.</summary>
    public Avond? Op(DateOnly dag) => _dagboek.LastOrDefault(avond => avond.Dag <= dag) is { IsWeg: false } avond ? avond : null;

    /// <summary>An agreement of one of these people, and what goes on from it at another organisation.</summary>
    public static IEnumerable<Proefverloop> Maak(IReadOnlyList<Deelnemer> hier, IReadOnlyList<Deelnemer> daar, Random toeval)
    {
        var start = new DateOnly(2019, 1, 1).AddDays(toeval.Next(2000));
        var dag = start.AddDays(toeval.Next(80) - 20);
        var einde = toeval.Next(4) == 0 ? start.AddDays(toeval.Next(400)) : (DateOnly?)null;
        var deelnemer = hier[toeval.Next(hier.Count)];
        var verloop = new Proefverloop(Overeenkomst.MeldAan(deelnemer, "Werkpost", start, einde, new(dag, new(9, 0), TimeSpan.Zero), dag), toeval, dag);
        for (var i = toeval.Next(6); i > 0; i--)
            verloop.Doe(hier);
        yield return verloop;
        if (toeval.Next(5) == 0 && verloop.GaOver(daar[toeval.Next(daar.Count)]) is { } opvolger)
        {
            for (var i = toeval.Next(4); i > 0; i--)
                opvolger.Doe(daar);
            yield return opvolger;
        }
    }

    private Proefverloop? GaOver(Deelnemer deelnemer)
    {
        _vandaag = _vandaag.AddDays(_toeval.Next(60));
        var eersteDag = Maand.Van(_vandaag).Volgende.EersteDag;
        if (Document.IsGeannuleerd || Document.Einddatum < eersteDag)
            return null;
        var opvolger = Document.GaOver(deelnemer, "Werkpost", eersteDag, new(_vandaag, new(9, 0), TimeSpan.Zero));
        Schrijf(Document.IsGeannuleerd);
        return new(opvolger, _toeval, _vandaag);
    }

    private void Doe(IReadOnlyList<Deelnemer> deelnemers)
    {
        if (Document.IsGeannuleerd)
            return;
        _vandaag = _vandaag.AddDays(_toeval.Next(3) == 0 ? 0 : _toeval.Next(150));
        switch (_toeval.Next(7))
        {
            case 0 or 1:
                Document.ZetStop(Document.Startdatum.AddDays(_toeval.Next(500)), null, _vandaag);
                break;
            case 2:
                Document.TrekStopzettingIn(_vandaag);
                break;
            case 3:
                Document.CorrigeerEinde(_toeval.Next(2) == 0 ? null : Document.Startdatum.AddDays(_toeval.Next(500)), _vandaag);
                break;
            case 4:
                var laatste = Document.Einddatum ?? Document.Startdatum.AddDays(200);
                Document.CorrigeerStart(laatste.AddDays(-_toeval.Next(300)), _vandaag);
                break;
            case 5:
                Document.VerplaatsNaar(deelnemers[_toeval.Next(deelnemers.Count)], _vandaag);
                break;
            default:
                if (_toeval.Next(3) == 0)
                    Document.Annuleer(_vandaag);
                break;
        }
        Schrijf(Document.IsGeannuleerd);
    }

    private void Schrijf(bool isWeg)
    {
        var laatste = Document.Eindwijzigingen.Count > 0 ? Document.Eindwijzigingen[^1] : null;
        _dagboek.Add(new(_vandaag, Document.Hco, Document.Startdatum, Document.Einddatum, Document.Insz, Document.Aanmeldingsdag, laatste is { IsCorrectie: false } ? laatste.Op : null, isWeg));
    }
}

/// <summary>How an agreement stood in the evening.</summary>
internal sealed record Avond(DateOnly Dag, HcoNummer Hco, DateOnly Start, DateOnly? Einde, Insz Insz, DateOnly Aangemeld, DateOnly? EindeOp, bool IsWeg)
{
    public bool Loopt(DateOnly dag) => Start <= dag && !(Einde < dag);
}
