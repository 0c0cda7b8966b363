using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Historiek;
using AmaWvg.MijnVoorziening.Voorzieningen;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AmaWvg.MijnVoorziening.Communicatie;

/// <summary>Adds, changes and removes an extra address.</summary>
internal sealed class AdresHandler(MijnVoorzieningDb db, Waarschuwing waarschuwing, TimeProvider clock)
{
    public async Task<Wijziging> VoegToeAsync(AdresForm form, CancellationToken cancellationToken)
    {
        var voorziening = await db.EigenVoorzieningAsync(cancellationToken);
        var adres = new Communicatieadres
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Hco = voorziening.Hco,
            Email = form.Email,
            Administratief = form.Administratief,
            Financieel = form.Financieel,
        };
        db.Add(adres);
        return await BewaarAsync(voorziening, "Adres toegevoegd", $"{adres.Email} krijgt {adres.Soorten}.", cancellationToken);
    }

    public async Task<Wijziging> WijzigAsync(Communicatieadres adres, AdresForm form, CancellationToken cancellationToken)
    {
        if (form.IsGelijk(adres))
            return Wijziging.Gelukt(MijnVoorzieningUrls.Overzicht);
        var voorziening = await db.EigenVoorzieningAsync(cancellationToken);
        if (adres.Versie != form.Versie)
            return await db.BotsingAsync(voorziening.Id, cancellationToken);
        var was = $"{adres.Email} ({adres.Soorten})";
        if (!string.Equals(adres.Email, form.Email, StringComparison.OrdinalIgnoreCase))
            await GeefOpAsync(voorziening, adres, cancellationToken, form.Email);
        (adres.Email, adres.Administratief, adres.Financieel) = (form.Email, form.Administratief, form.Financieel);
        return await BewaarAsync(voorziening, "Adres gewijzigd", $"{was} werd {adres.Email} ({adres.Soorten}).", cancellationToken);
    }

    public async Task<Wijziging> VerwijderAsync(Communicatieadres adres, CancellationToken cancellationToken)
    {
        var voorziening = await db.EigenVoorzieningAsync(cancellationToken);
        await GeefOpAsync(voorziening, adres, cancellationToken);
        db.Remove(adres);
        return await BewaarAsync(voorziening, "Adres verwijderd", $"{adres.Email} krijgt geen e-mails meer.", cancellationToken);
    }

    // Whoever got messages there hears of it, and so does everybody else: the next warning could reach only who did this.
    private async Task GeefOpAsync(Voorziening voorziening, Communicatieadres adres, CancellationToken cancellationToken, string? wordt = null)
    {
        db.Publiceer(new AdresOpgegeven(await waarschuwing.AdressenAsync(voorziening, cancellationToken, wordt)));
        waarschuwing.Onthoud(voorziening, adres);
    }

    private async Task<Wijziging> BewaarAsync(Voorziening voorziening, string actie, string toelichting, CancellationToken cancellationToken)
    {
        var regel = db.NoteerHistoriek(HistoriekOnderwerp.Voorziening(voorziening.Id), actie, toelichting);
        try
        {
            return await db.BewaarAsync(voorziening.Id, MijnVoorzieningUrls.OverzichtNa(regel), cancellationToken);
        }
        catch (DbUpdateException fault) when (fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "communicatieadres" })
        {
            return Wijziging.Geweigerd(FormErrors.None.Add("email", "Dit adres staat al in uw lijst. Wijzig het adres dat er al staat"));
        }
    }
}
