namespace AmaWvg.Toegangsbeheer;

internal sealed class GebruikerHandler(Documenten documenten, Ketentoegang toegang, Inszloket loket)
{
    public static FormErrors Controleer(Subafdeling subafdeling, GebruikerForm form)
    {
        var wie = Insz.Parse(form.Insz);
        return subafdeling.Actief.Any(gebruiker => gebruiker.Wie == wie) ? FormErrors.None.Add("insz", "Deze persoon is al gebruiker van deze voorziening") : FormErrors.None;
    }

    public async Task<Wijziging> VoegToeAsync(Onderneming keten, Subafdeling subafdeling, GebruikerForm form, CancellationToken cancellationToken)
    {
        var (wie, nu, recht) = (Insz.Parse(form.Insz), toegang.Nu, form.Recht == "true");
        // The list of users then shows a name: whoever adds people to learn that, asks by number.
        await loket.MeldAsync(wie, "gebruiker toevoegen", keten.Id, cancellationToken);
        return await BewaarAsync(
            keten, subafdeling, new(Guid.CreateVersion7(nu.Tijdstip), wie, recht, nu), "Gebruiker toegevoegd", recht ? "met het recht" : "zonder het recht", isNieuw: true, cancellationToken);
    }

    public Task<Wijziging> WijzigRechtAsync(Onderneming keten, Gebruikersplaats plaats, bool recht, CancellationToken cancellationToken) => plaats.Gebruiker.HeeftRecht == recht
        ? Task.FromResult(Wijziging.Gelukt(ToegangsbeheerUrls.Gebruikers(plaats.Subafdeling.Id)))
        : BewaarAsync(keten, plaats.Subafdeling, plaats.Gebruiker with { HeeftRecht = recht }, "Recht gewijzigd", recht ? "recht gegeven" : "recht weggenomen", isNieuw: recht, cancellationToken);

    public Task<Wijziging> VerwijderAsync(Onderneming keten, Gebruikersplaats plaats, CancellationToken cancellationToken) =>
        BewaarAsync(keten, plaats.Subafdeling, plaats.Gebruiker with { Einde = toegang.Nu }, "Gebruiker verwijderd", "geen toegang meer", isNieuw: false, cancellationToken);

    public Task<Wijziging> KijkNaAsync(Onderneming keten, Subafdeling subafdeling, CancellationToken cancellationToken)
    {
        keten.Wijzig(subafdeling.Id, was => was with { Nagekeken = toegang.Nu });
        return BewaarAsync(keten, subafdeling, "Gebruikers nagekeken", $"{SubafdelingHandler.Woorden(subafdeling)}.", cancellationToken);
    }

    private async Task<Wijziging> BewaarAsync(
        Onderneming keten, Subafdeling subafdeling, Ketengebruiker gebruiker, string actie, string gevolg, bool isNieuw, CancellationToken cancellationToken)
    {
        var personen = await Personen.LeesAsync(documenten, cancellationToken);
        keten.Wijzig(subafdeling.Id, was => was.Met(gebruiker));
        if (isNieuw)
            documenten.Publiceer(new ToegangGegeven(subafdeling.Voorziening.Waarde, toegang.Nu.Door, gebruiker.Wie == toegang.Wie, gebruiker.HeeftRecht, subafdeling.Email));
        return await BewaarAsync(keten, subafdeling, actie, $"{personen.Kort(gebruiker.Wie)} bij {SubafdelingHandler.Woorden(subafdeling)}, {gevolg}.", cancellationToken);
    }

    private Task<Wijziging> BewaarAsync(Onderneming keten, Subafdeling subafdeling, string actie, string toelichting, CancellationToken cancellationToken)
    {
        documenten.WijzigKeten(keten);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Onderneming(keten.Id), actie, toelichting);
        return documenten.BewaarAsync(keten.Id, ToegangsbeheerUrls.Na(ToegangsbeheerUrls.Gebruikers(subafdeling.Id), regel), cancellationToken);
    }
}
