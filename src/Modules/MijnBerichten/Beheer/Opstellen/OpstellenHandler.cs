using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using AmaWvg.MijnBerichten.Berichten;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnBerichten.Beheer.Opstellen;

/// <summary>Keeps a message as a draft.</summary>
internal sealed class OpstellenHandler(MijnBerichtenBeheerDb db, IDoelgroepen doelgroepen, IHuidigeSessie sessie, TimeProvider clock)
{
    public async Task<Wijziging> MaakAsync(OpstellenForm form, CancellationToken cancellationToken)
    {
        var nu = clock.GetUtcNow();
        var verzending = new Verzending
        {
            Id = Guid.CreateVersion7(nu),
            Soort = form.Berichtsoort,
            Onderwerp = form.Onderwerp,
            Tekst = form.Tekst,
            Doelgroep = form.Doelgroep,
            Aan = await AanAsync(form.Doelgroep, cancellationToken),
            Opgesteld = nu,
            Door = sessie.Naam,
        };
        db.Add(verzending);
        return await BewaarAsync(verzending, "Bericht opgesteld", cancellationToken);
    }

    public async Task<Wijziging> WijzigAsync(Verzending verzending, OpstellenForm form, CancellationToken cancellationToken)
    {
        if (verzending.Versie != form.Versie)
            return await db.BotsingAsync(verzending.Id, cancellationToken);
        (verzending.Soort, verzending.Onderwerp, verzending.Tekst) = (form.Berichtsoort, form.Onderwerp, form.Tekst);
        (verzending.Doelgroep, verzending.Aan) = (form.Doelgroep, await AanAsync(form.Doelgroep, cancellationToken));
        return await BewaarAsync(verzending, "Bericht gewijzigd", cancellationToken);
    }

    public async Task<Wijziging> VerstuurAsync(Verzending verzending, uint versie, CancellationToken cancellationToken)
    {
        if (verzending.Versie != versie)
            return await db.BotsingAsync(verzending.Id, cancellationToken);
        var leden = await doelgroepen.VindAsync(verzending.Doelgroep, cancellationToken);
        foreach (var lid in leden)
            db.PubliceerBij(lid.Hco, new BerichtGeschreven(verzending.Id));
        verzending.Verstuur(leden.Count, clock.GetUtcNow());
        return await BewaarAsync(verzending, "Bericht verstuurd", cancellationToken);
    }

    public Task<Wijziging> VerwijderAsync(Verzending verzending, CancellationToken cancellationToken)
    {
        db.Remove(verzending);
        return BewaarAsync(verzending, "Bericht verwijderd", cancellationToken, MijnBerichtenUrls.BeheerNa);
    }

    private Task<Wijziging> BewaarAsync(Verzending verzending, string actie, CancellationToken cancellationToken, Func<Guid, string>? url = null)
    {
        var regel = db.NoteerHistoriekVanDepartement(new HistoriekOnderwerp("verzending", verzending.Id), actie, $"{verzending.Onderwerp}, aan {verzending.Aan}.");
        return db.BewaarAsync(verzending.Id, url is null ? MijnBerichtenUrls.VerzendingNa(verzending.Id, regel) : url(regel), cancellationToken);
    }

    private async Task<string> AanAsync(Doelgroep doelgroep, CancellationToken cancellationToken)
    {
        var keuzes = await doelgroepen.KeuzesAsync(cancellationToken);
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
