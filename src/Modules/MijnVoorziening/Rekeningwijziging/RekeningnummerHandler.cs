using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Outbox;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.MijnVoorziening.Rekeningwijziging;

internal sealed class RekeningnummerHandler(
    MijnVoorzieningDb db, Waarschuwing waarschuwing, TimeProvider clock, IOptions<RekeningOptions> options)
{
    /// <summary>What the form shows before anything is typed.</summary>
    public async Task<RekeningnummerView> ToonAsync(CancellationToken cancellationToken)
    {
        var huidig = await NieuwsteAsync(cancellationToken);
        return new(
            huidig is { IsGeweigerd: false } ? huidig.Iban.Weergave : null, clock.Vandaag().AddDays(options.Value.Wachtdagen), new("", Kenmerk(huidig)), FormErrors.None)
        {
            MoetWachten = Rekeningnummer.MoetWachten(huidig, await waarschuwing.IsPasVervangenAsync(cancellationToken)),
        };
    }

    public async Task<Wijziging> HandleAsync(RekeningnummerForm form, CancellationToken cancellationToken)
    {
        var (voorziening, huidig, iban) = (await db.EigenVoorzieningAsync(cancellationToken), await NieuwsteAsync(cancellationToken), Iban.Parse(form.Rekeningnummer));
        if (huidig is { IsGeweigerd: false } && huidig.Iban == iban)
            return Wijziging.Gelukt(MijnVoorzieningUrls.Overzicht);
        if (Kenmerk(huidig) != form.Vorige)
            return await db.BotsingAsync(voorziening.Id, cancellationToken);

        var nieuw = Rekeningnummer.Meld(
            voorziening.Hco, iban, huidig, clock.GetUtcNow(), options.Value.Wachtdagen, await waarschuwing.IsPasVervangenAsync(cancellationToken));
        var adressen = await waarschuwing.AdressenAsync(voorziening, cancellationToken);
        db.Add(nieuw);
        db.Publiceer(nieuw.Wacht ? (IGebeurtenis)new RekeningnummerWacht(adressen) : new RekeningnummerGewijzigd(nieuw.BruikbaarVanaf, adressen));
        var regel = db.NoteerHistoriek(HistoriekOnderwerp.Voorziening(voorziening.Id), "Rekeningnummer gewijzigd", Toelichting(huidig, nieuw));
        try
        {
            return await db.BewaarAsync(voorziening.Id, MijnVoorzieningUrls.OverzichtNa(regel), cancellationToken);
        }
        catch (DbUpdateException fault) when (fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "rekeningnummer" })
        {
            return await db.BotsingAsync(voorziening.Id, cancellationToken);
        }
    }

    private Task<Rekeningnummer?> NieuwsteAsync(CancellationToken cancellationToken) =>
        db.Rekeningnummers.AsNoTracking().OrderByDescending(r => r.Gemeld).FirstOrDefaultAsync(cancellationToken);

    private static string Kenmerk(Rekeningnummer? rekening) => rekening?.Id.ToString() ?? "";

    private static string Toelichting(Rekeningnummer? was, Rekeningnummer wordt) =>
        $"{(was is null ? "" : $"{was.Iban.Weergave} werd ")}{wordt.Iban.Weergave}. {(wordt.Wacht ? "Het Departement Zorg kijkt dit nummer eerst na." : $"Wij betalen op dit nummer vanaf {DutchDate.Format(wordt.BruikbaarVanaf)}.")}";
}
