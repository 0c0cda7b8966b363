using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Requests;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Overeenkomsten.Aanmelden;

/// <summary>Reports an agreement: finds or makes the participant, checks the rules, saves all in one transaction.</summary>
internal sealed class AanmeldenHandler(OvereenkomstenDb db, Inszloket loket, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <param name="command">What was typed.</param>
    /// <param name="erkend">When the organisation was recognised.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<AanmeldenResultaat> HandleAsync(AanmeldenCommand command, IReadOnlyList<Periode> erkend, CancellationToken cancellationToken)
    {
        var deelnemer = await VindAsync(command.Insz, cancellationToken);
        var bestaande = deelnemer is null
            ? []
            : await db.Overeenkomsten.Where(o => o.DeelnemerId == deelnemer.Id).ToListAsync(cancellationToken);

        var errors = AanmeldenRegels.Controleer(command, deelnemer, bestaande, erkend, clock.Vandaag());
        if (errors.Any)
            return new(errors, deelnemer, AanmeldenRegels.Dubbel(command, bestaande)?.DeelnemerId, null);

        var nu = clock.GetUtcNow();
        deelnemer = deelnemer is null ? NieuweDeelnemer(command, nu) : WerkBij(deelnemer, bestaande, command);
        var overeenkomst = Overeenkomst.MeldAan(deelnemer, command.Referentie, command.Startdatum, command.Einddatum, nu, clock.Vandaag());
        db.Add(overeenkomst);
        if (Verloren(overeenkomst, deelnemer, bestaande, erkend) is > 0 and var verloren)
            db.Publiceer(new OvereenkomstLaattijdigAangemeld(deelnemer.Id, overeenkomst.Startdatum, overeenkomst.SubsidieVanaf.EersteDag, verloren));
        var historiek = db.NoteerHistoriek(HistoriekOnderwerp.Deelnemer(deelnemer.Id), Acties.Aangemeld, Toelichting(overeenkomst));
        var url = OvereenkomstenUrls.DeelnemerNa(deelnemer.Id, historiek);
        await db.SaveAsync(url, cancellationToken);
        return new(errors, deelnemer, null, url);
    }

    /// <summary>The participant with this number, if the organisation knows one: its name is shown when another one was typed.</summary>
    public Task<Deelnemer?> VindAsync(Insz insz, CancellationToken cancellationToken) => loket.VraagAsync(
        insz,
        "overeenkomst aanmelden",
        () => db.Deelnemers.SingleOrDefaultAsync(d => d.Insz == insz && d.SamengevoegdMet == null, cancellationToken),
        deelnemer => deelnemer.Id,
        cancellationToken);

    // A month that another agreement covers is paid all the same (BR-12), and one without recognition would not be (BR-20).
    private static int Verloren(Overeenkomst overeenkomst, Deelnemer deelnemer, List<Overeenkomst> bestaande, IReadOnlyList<Periode> erkend)
    {
        var nu = new Subsidiemaanden(deelnemer.Geboortedatum, [overeenkomst.VoorSubsidie, .. bestaande.Select(o => o.VoorSubsidie)], erkend);
        var opTijd = nu with { Overeenkomsten = [overeenkomst.VoorSubsidie with { AangemeldOp = overeenkomst.Startdatum }] };
        return overeenkomst.VerlorenMaanden.Count(maand => opTijd.IsBetaalbaar(maand) && !nu.IsBetaalbaar(maand));
    }

    private Deelnemer NieuweDeelnemer(AanmeldenCommand command, DateTimeOffset nu)
    {
        var deelnemer = new Deelnemer
        {
            Id = Guid.CreateVersion7(nu),
            Hco = sessie.Hco!,
            Insz = command.Insz,
            Voornaam = command.Voornaam,
            Naam = command.Naam,
            OpgegevenGeboortedatum = command.Geboortedatum,
        };
        db.Add(deelnemer);
        return deelnemer;
    }

    // Always writes the participant's row: two reports for one participant at the same moment then meet on its version.
    private Deelnemer WerkBij(Deelnemer deelnemer, List<Overeenkomst> bestaande, AanmeldenCommand command)
    {
        db.Entry(deelnemer).Property(d => d.Naam).IsModified = true;
        deelnemer.OpgegevenGeboortedatum ??= command.Geboortedatum;
        if (command.NeemGetypteNaam)
            Naamwijziging.Pas(db, deelnemer, bestaande, command.Voornaam, command.Naam);
        return deelnemer;
    }

    /// <summary>What the history says of a report.</summary>
    public static string Toelichting(Overeenkomst overeenkomst)
    {
        var wat = $"{overeenkomst.Referentie}, {Periodetekst.Van(overeenkomst.Startdatum, overeenkomst.Einddatum)}.";
        return overeenkomst.IsLaattijdigAangemeld
            ? $"{wat} Laattijdig aangemeld: subsidie is pas mogelijk vanaf {overeenkomst.SubsidieVanaf.Weergave}."
            : wat;
    }
}

/// <summary>The form, read and checked.</summary>
internal sealed record AanmeldenCommand(
    Insz Insz,
    string Voornaam,
    string Naam,
    string Referentie,
    DateOnly Startdatum,
    DateOnly? Einddatum,
    DateOnly? Geboortedatum,
    bool GeboortedatumGevraagd,
    string JuisteNaam)
{
    public bool NeemGetypteNaam => JuisteNaam == AanmeldenForm.Getypt;
}

/// <summary>What came of it.</summary>
/// <param name="Errors">What the rules have against it.</param>
/// <param name="Deelnemer">The participant, when known.</param>
/// <param name="Dubbel">Participant of the existing agreement that this one repeats.</param>
/// <param name="Url">Where to go after success.</param>
internal sealed record AanmeldenResultaat(FormErrors Errors, Deelnemer? Deelnemer, Guid? Dubbel, string? Url)
{
    public bool VraagGeboortedatum => Errors["geboortedatum"] is not null;
}
