namespace AmaWvg.MijnBerichten;

/// <summary>Keeps a message as a draft.</summary>
internal sealed class BeheerOpstellenHandler(BeheerDocumenten documenten, IDoelgroepen doelgroepen, IHuidigeSessie sessie, TimeProvider clock)
{
    public Task<Wijziging> MaakAsync(BeheerOpstellenForm form, Doelgroepkeuzes keuzes, CancellationToken cancellationToken)
    {
        if (Controleer(form, keuzes) is { Any: true } errors)
            return Task.FromResult(Wijziging.Geweigerd(errors));
        var nu = clock.GetUtcNow();
        var verzending = new Verzending
        {
            Id = Guid.CreateVersion7(nu),
            Soort = form.Berichtsoort,
            Onderwerp = form.Onderwerp,
            Tekst = form.Tekst,
            Doelgroep = form.Doelgroep,
            Aan = Aan(form.Doelgroep, keuzes),
            Opgesteld = nu,
            Door = sessie.Naam,
        };
        documenten.Nieuw(verzending);
        return BewaarAsync(verzending, "Bericht opgesteld", cancellationToken);
    }

    public async Task<Wijziging> WijzigAsync(Verzending verzending, BeheerOpstellenForm form, Guid versie, Doelgroepkeuzes keuzes, CancellationToken cancellationToken)
    {
        if (Controleer(form, keuzes) is { Any: true } errors)
            return Wijziging.Geweigerd(errors);
        if (verzending.Versie != versie)
            return await documenten.BotsingAsync(verzending.Id, cancellationToken);
        (verzending.Soort, verzending.Onderwerp, verzending.Tekst) = (form.Berichtsoort, form.Onderwerp, form.Tekst);
        (verzending.Doelgroep, verzending.Aan) = (form.Doelgroep, Aan(form.Doelgroep, keuzes));
        documenten.Wijzig(verzending);
        return await BewaarAsync(verzending, "Bericht gewijzigd", cancellationToken);
    }

    public async Task<Wijziging> VerstuurAsync(Verzending verzending, Guid versie, CancellationToken cancellationToken)
    {
        if (verzending.Versie != versie)
            return await documenten.BotsingAsync(verzending.Id, cancellationToken);
        var leden = await doelgroepen.VindAsync(verzending.Doelgroep, cancellationToken);
        foreach (var lid in leden)
            documenten.PubliceerBij(lid.Hco, new BerichtGeschreven(verzending.Id));
        verzending.Verstuur(leden.Count, clock.GetUtcNow());
        documenten.Wijzig(verzending);
        return await BewaarAsync(verzending, "Bericht verstuurd", cancellationToken);
    }

    public Task<Wijziging> VerwijderAsync(Verzending verzending, CancellationToken cancellationToken)
    {
        documenten.Verwijder(verzending);
        return BewaarAsync(verzending, "Bericht verwijderd", cancellationToken, MijnBerichtenUrls.BeheerNa);
    }

    private Task<Wijziging> BewaarAsync(Verzending verzending, string actie, CancellationToken cancellationToken, Func<Guid, string>? url = null)
    {
        var regel = documenten.NoteerHistoriekVanDepartement(HistoriekOnderwerp.Verzending(verzending.Id), actie, $"{verzending.Onderwerp}, aan {verzending.Aan}.");
        return documenten.BewaarAsync(verzending.Id, url is null ? MijnBerichtenUrls.VerzendingNa(verzending.Id, regel) : url(regel), cancellationToken);
    }

    private static FormErrors Controleer(BeheerOpstellenForm form, Doelgroepkeuzes keuzes) =>
        form.Aan == BeheerOpstellenForm.Een && keuzes.Voorzieningen.All(v => v.Hco.Waarde != form.Voorziening)
            ? FormErrors.None.Add("voorziening", "Kies een voorziening")
            : FormErrors.None;

    private static string Aan(Doelgroep doelgroep, Doelgroepkeuzes keuzes)
    {
        if (doelgroep.Hco is { } hco)
            return keuzes.Voorzieningen.FirstOrDefault(v => v.Hco.Waarde == hco)?.Naam ?? hco;
        string?[] kenmerken =
        [
            doelgroep.Type is { } type ? keuzes.Types.FirstOrDefault(keuze => keuze.Key == type).Value : "voorzieningen",
            doelgroep.Provincie is { } provincie ? $"in {provincie}" : null,
            doelgroep.Erkend switch { true => "met erkenning", false => "zonder erkenning", _ => null },
        ];
        return doelgroep == new Doelgroep() ? "alle voorzieningen" : string.Join(' ', kenmerken.OfType<string>());
    }
}
