using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Historiek;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnVoorziening.Contactgegevens;

internal sealed class ContactpersoonHandler(MijnVoorzieningDb db, Waarschuwing waarschuwing)
{
    public async Task<Wijziging> HandleAsync(Voorziening voorziening, ContactpersoonForm form, CancellationToken cancellationToken)
    {
        var (was, wordt) = (voorziening.Contactpersoon, form.Persoon);
        if (was == wordt)
            return Wijziging.Gelukt(MijnVoorzieningUrls.Overzicht);
        if (voorziening.Versie != form.Versie)
            return await db.BotsingAsync(voorziening.Id, cancellationToken);

        db.Publiceer(new ContactpersoonGewijzigd(await waarschuwing.AdressenAsync(voorziening, cancellationToken, wordt.Email)));
        if (was is not null)
            waarschuwing.Onthoud(voorziening, was);
        voorziening.Benoem(wordt);
        var regel = db.NoteerHistoriek(HistoriekOnderwerp.Voorziening(voorziening.Id), "Contactpersoon gewijzigd", Toelichting(was, wordt));
        return await db.BewaarAsync(voorziening.Id, MijnVoorzieningUrls.OverzichtNa(regel), cancellationToken);
    }

    private static string Toelichting(Contactpersoon? was, Contactpersoon wordt) =>
        was is null ? $"{wordt.Voluit}." : $"{was.Voluit} werd {wordt.Voluit}.";
}
