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
        waarschuwing.Onthoud(voorziening, was?.Email, wordt.Email);
        voorziening.Benoem(wordt);
        var regel = db.NoteerHistoriek(HistoriekOnderwerp.Voorziening(voorziening.Id), "Contactpersoon gewijzigd", Toelichting(was, wordt));
        return await db.BewaarAsync(voorziening.Id, MijnVoorzieningUrls.OverzichtNa(regel), cancellationToken);
    }

    private static string Toelichting(Contactpersoon? was, Contactpersoon wordt) =>
        was is null ? $"{Voluit(wordt)}." : $"{Voluit(was)} werd {Voluit(wordt)}.";

    private static string Voluit(Contactpersoon persoon) => $"{persoon.VolledigeNaam} ({persoon.Email}, {persoon.Telefoon})";
}
