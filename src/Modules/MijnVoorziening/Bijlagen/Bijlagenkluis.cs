namespace AmaWvg.MijnVoorziening;

/// <summary>The attachments of applications. It guards the files and their limits; whether an application may still change, its caller knows.</summary>
internal sealed class Bijlagenkluis(Documenten documenten, Keurplaatsen plaatsen, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>
    /// Checks the chosen files and saves them, with everything else that waits in the unit of work, in one transaction.
    /// With an error nothing is saved at all.
    /// </summary>
    /// <param name="aanvraag">The application.</param>
    /// <param name="keuzes">The files, from <see cref="Bestandskeuze.Uit"/>.</param>
    /// <param name="antwoord">Own path of the redirect that answers the post.</param>
    /// <param name="cancellationToken">Ends the wait; what was committed stays.</param>
    public async Task<FormErrors> VoegToeAsync(Guid aanvraag, IReadOnlyList<Bestandskeuze> keuzes, string antwoord, CancellationToken cancellationToken)
    {
        // Counted before anything is opened: what is too much costs nothing.
        var errors = Maatfouten(keuzes);
        if (!errors.Any)
            errors = Bijlagegrens.Fouten(await VanAsync(aanvraag, cancellationToken), keuzes.Select(keuze => (keuze.Vraag, keuze.Bestand.Length)));
        if (errors.Any)
            return errors;
        using var plaats = await plaatsen.NeemAsync(sessie.Persoon ?? "", cancellationToken);
        var nieuw = new List<(Bijlage Bijlage, byte[] Inhoud)>();
        foreach (var keuze in keuzes)
            if (await LeesAsync(plaats, aanvraag, keuze, nieuw, cancellationToken) is { } fout)
                errors.Add(Bestandskeuze.Veld(keuze.Vraag), fout);
        return errors.Any ? errors : await BewaarAsync(aanvraag, nieuw, antwoord, cancellationToken);
    }

    /// <summary>Removes one, and saves everything else that waits in the unit of work; false when the application has no such attachment.</summary>
    public async Task<bool> VerwijderAsync(Guid aanvraag, Guid bijlage, string antwoord, CancellationToken cancellationToken)
    {
        if (await documenten.LoadAsync<Bijlage>(bijlage, cancellationToken) is not { } gevonden || gevonden.Aanvraag != aanvraag)
            return false;
        documenten.Verwijder(gevonden);
        await documenten.SaveAsync(antwoord, cancellationToken);
        return true;
    }

    /// <summary>The attachments of an application, in the order in which they were added.</summary>
    public Task<IReadOnlyList<Bijlage>> VanAsync(Guid aanvraag, CancellationToken cancellationToken) => documenten.BijlagenAsync(aanvraag, cancellationToken);

    /// <summary>One with its contents, or null.</summary>
    public async Task<(Bijlage Bijlage, byte[] Inhoud)?> HaalAsync(Guid bijlage, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Bijlage>(bijlage, cancellationToken) is { } gevonden ? (gevonden, await documenten.InhoudAsync(gevonden, cancellationToken)) : null;

    private async Task<string?> LeesAsync(
        Keurplaats plaats, Guid aanvraag, Bestandskeuze keuze, List<(Bijlage, byte[])> nieuw, CancellationToken cancellationToken)
    {
        var (bestand, fout) = await plaats.LeesAsync(keuze.Bestand, cancellationToken);
        if (bestand is not null)
        {
            var hco = sessie.Hco ?? throw new InvalidOperationException("An attachment needs an organisation.");
            nieuw.Add((Bijlage.Van(hco, aanvraag, keuze.Vraag, bestand, sessie.Naam, clock.GetUtcNow()), bestand.Inhoud));
        }
        return fout;
    }

    private async Task<FormErrors> BewaarAsync(Guid aanvraag, List<(Bijlage Bijlage, byte[] Inhoud)> nieuw, string antwoord, CancellationToken cancellationToken)
    {
        foreach (var (bijlage, inhoud) in nieuw)
            documenten.VoegToe(bijlage, inhoud);
        try
        {
            await documenten.SaveAsync(antwoord, cancellationToken);
            return FormErrors.None;
        }
        catch (Exception fault) when (fault.Geweigerd() is { ConstraintName: Bijlageopslag.Grens })
        {
            // Somebody else added files since they were counted.
            await documenten.VergeetAsync();
            var errors = Bijlagegrens.Fouten(await VanAsync(aanvraag, cancellationToken), nieuw.Select(n => (n.Bijlage.Vraag, (long)n.Bijlage.Grootte)));
            if (!errors.Any)
                throw;
            return errors;
        }
    }

    private static FormErrors Maatfouten(IReadOnlyList<Bestandskeuze> keuzes)
    {
        var errors = FormErrors.None;
        foreach (var keuze in keuzes)
            if (GekeurdBestand.Maatfout(keuze.Bestand) is { } fout)
                errors.Add(Bestandskeuze.Veld(keuze.Vraag), fout);
        return errors;
    }
}
