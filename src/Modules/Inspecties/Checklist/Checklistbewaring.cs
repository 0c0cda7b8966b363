using JasperFx;

namespace AmaWvg.Inspecties;

/// <summary>Saves a criterion, unless somebody else did since the form was opened. What the form itself saved while somebody typed is no conflict.</summary>
internal sealed class Checklistbewaring(InspectieDocumenten documenten, HuidigFormulier formulier, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>Saves by itself, while somebody types: the form can still be posted.</summary>
    /// <returns>What is saved; null for a conflict.</returns>
    public async Task<Checklistregel?> BewaarStilAsync(Checklistregel regel, Inspectie inspectie, CriteriumForm form, CancellationToken cancellationToken)
    {
        if (!regel.IsGezien(form.Versie, formulier.Sleutel))
            return null;
        Vul(regel, inspectie, form, formulier.Sleutel);
        try
        {
            await documenten.SaveDraftAsync(cancellationToken);
            return regel;
        }
        catch (ConcurrencyException)
        {
            await documenten.VergeetAsync();
            return null;
        }
    }

    /// <summary>Saves because somebody pressed the button; then it stands in the history.</summary>
    public async Task<Wijziging> BewaarAsync(Checklistregel regel, Inspectie inspectie, CriteriumForm form, string url, CancellationToken cancellationToken)
    {
        var botsing = Wijziging.Gebotst(new(regel.BewaardDoor, BrusselseTijd.Lokaal(regel.Bewaard ?? clock.GetUtcNow()), "Criterium bewaard."));
        if (!regel.IsGezien(form.Versie, formulier.Sleutel))
            return botsing;
        Vul(regel, inspectie, form, null);
        documenten.NoteerHistoriekBij(Sleutelregister.Zorginspectie, HistoriekOnderwerp.Inspectie(inspectie.Id), "Checklist bewaard", $"Criterium {regel.Criterium}.", sessie.Naam);
        return await documenten.ProbeerAsync(url, cancellationToken) is null ? botsing : Wijziging.Gelukt(url);
    }

    private void Vul(Checklistregel regel, Inspectie inspectie, CriteriumForm form, Guid? sleutel)
    {
        form.Pas(regel, inspectie.Dossiernummers);
        regel.Teken(clock.GetUtcNow(), sessie.Naam, sleutel);
        documenten.Wijzig(regel);
    }
}
