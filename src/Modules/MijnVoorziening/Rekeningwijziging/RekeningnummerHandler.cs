using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace AmaWvg.MijnVoorziening.Rekeningwijziging;

internal sealed class RekeningnummerHandler(MijnVoorzieningDb db, TimeProvider clock, IOptions<RekeningOptions> options)
{
    /// <summary>What the form shows before anything is typed.</summary>
    public async Task<RekeningnummerView> ToonAsync(CancellationToken cancellationToken)
    {
        var huidig = await NieuwsteAsync(cancellationToken);
        return new(huidig?.Iban.Weergave, clock.Vandaag().AddDays(options.Value.Wachtdagen), new("", Kenmerk(huidig)), FormErrors.None);
    }

    public async Task<Wijziging> HandleAsync(RekeningnummerForm form, CancellationToken cancellationToken)
    {
        var (voorziening, huidig, iban) = (await db.EigenVoorzieningAsync(cancellationToken), await NieuwsteAsync(cancellationToken), Iban.Parse(form.Rekeningnummer));
        if (huidig?.Iban == iban)
            return Wijziging.Gelukt(MijnVoorzieningUrls.Overzicht);
        if (Kenmerk(huidig) != form.Vorige)
            return await db.BotsingAsync(voorziening.Id, cancellationToken);

        var nieuw = Rekeningnummer.Meld(voorziening.Hco, iban, huidig?.Id, clock.GetUtcNow(), options.Value.Wachtdagen);
        db.Add(nieuw);
        db.Publiceer(new RekeningnummerGewijzigd(nieuw.BruikbaarVanaf, await BekendeAdressenAsync(voorziening, cancellationToken)));
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

    private async Task<IReadOnlyList<string>> BekendeAdressenAsync(Voorziening voorziening, CancellationToken cancellationToken)
    {
        var extra = await db.Communicatieadressen.Select(a => a.Email).ToListAsync(cancellationToken);
        return [.. extra.Append(voorziening.Contactpersoon?.Email).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    }

    private static string Kenmerk(Rekeningnummer? rekening) => rekening?.Id.ToString() ?? "";

    private static string Toelichting(Rekeningnummer? was, Rekeningnummer wordt) =>
        $"{(was is null ? "" : $"{was.Iban.Weergave} werd ")}{wordt.Iban.Weergave}. Wij betalen op dit nummer vanaf {DutchDate.Format(wordt.BruikbaarVanaf)}.";
}
