namespace AmaWvg.Toegangsbeheer;

internal sealed class SubafdelingHandler(Documenten documenten, Ketentoegang toegang)
{
    public static FormErrors Controleer(IReadOnlyList<CobrhaVoorziening>? keuze, SubafdelingForm form) =>
        keuze is null ? FormErrors.None.Add("voorziening", Cobrhakeuze.Weg)
        : Gekozen(keuze, form) is null ? FormErrors.None.Add("voorziening", "Kies een voorziening uit de lijst")
        : FormErrors.None;

    public static CobrhaVoorziening? Gekozen(IReadOnlyList<CobrhaVoorziening> keuze, SubafdelingForm form) =>
        keuze.FirstOrDefault(voorziening => voorziening.Hco.Waarde == form.Voorziening);

    public async Task<Wijziging> VoegToeAsync(Onderneming keten, CobrhaVoorziening voorziening, SubafdelingForm form, CancellationToken cancellationToken)
    {
        var (nu, beheerder) = (toegang.Nu, form.IsAndere ? Insz.Parse(form.Insz) : toegang.Wie);
        var subafdeling = new Subafdeling(Guid.CreateVersion7(nu.Tijdstip), voorziening.Hco, voorziening.Naam, voorziening.Gemeente, form.Email, beheerder, form.Toepassing == "true", nu);
        var personen = await Personen.LeesAsync(documenten, cancellationToken);
        keten.Voeg(subafdeling);
        documenten.Publiceer(new VoorzieningAangesloten(
            voorziening.Hco.Waarde, keten.Nummer!.Waarde, voorziening.Naam, voorziening.Soort, voorziening.Adres, voorziening.Gemeente, voorziening.Provincie));
        return await BewaarAsync(
            keten, "Subafdeling toegevoegd", $"{Woorden(subafdeling)}, beheerd door {personen.Kort(beheerder)}, {Toepassing(subafdeling.Toepassing)}.", cancellationToken);
    }

    public async Task<Wijziging> WijzigAsync(Onderneming keten, Subafdeling was, Subafdelingwijziging form, CancellationToken cancellationToken)
    {
        var personen = await Personen.LeesAsync(documenten, cancellationToken);
        var beheerder = form.Beheerder switch { SubafdelingForm.Zelf => toegang.Wie, SubafdelingForm.Andere => Insz.Parse(form.Insz), _ => was.Beheerder };
        var wordt = was with { Toepassing = form.Toepassing == "true", Email = form.Email, Beheerder = beheerder };
        string?[] anders =
        [
            wordt.Toepassing == was.Toepassing ? null : Toepassing(wordt.Toepassing),
            wordt.Email == was.Email ? null : $"e-mailadres {wordt.Email}",
            wordt.Beheerder == was.Beheerder ? null : $"beheerd door {personen.Kort(beheerder!)}",
        ];
        if (anders.All(deel => deel is null))
            return Wijziging.Gelukt(ToegangsbeheerUrls.Subafdelingen(keten.Id));
        keten.Wijzig(was.Id, _ => wordt);
        return await BewaarAsync(keten, "Subafdeling gewijzigd", $"{Woorden(was)}: {string.Join(", ", anders.OfType<string>())}.", cancellationToken);
    }

    public Task<Wijziging> BeeindigAsync(Onderneming keten, Subafdeling subafdeling, CancellationToken cancellationToken)
    {
        keten.Wijzig(subafdeling.Id, was => was with { Einde = toegang.Nu });
        return BewaarAsync(keten, "Subafdeling beëindigd", $"{Woorden(subafdeling)}.", cancellationToken);
    }

    public static string Woorden(Subafdeling subafdeling) => $"{subafdeling.Naam} (HCO-nummer {subafdeling.Voorziening.Weergave})";

    private static string Toepassing(bool aan) => aan ? "toepassing aangevinkt" : "toepassing niet aangevinkt";

    private Task<Wijziging> BewaarAsync(Onderneming keten, string actie, string toelichting, CancellationToken cancellationToken)
    {
        documenten.WijzigKeten(keten);
        var regel = documenten.NoteerHistoriek(HistoriekOnderwerp.Onderneming(keten.Id), actie, toelichting);
        return documenten.BewaarAsync(keten.Id, ToegangsbeheerUrls.Na(ToegangsbeheerUrls.Subafdelingen(keten.Id), regel), cancellationToken);
    }
}
