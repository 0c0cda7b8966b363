using System.Security.Claims;

namespace AmaWvg.Toegangsbeheer;

/// <summary>Begins the chain of an onderneming: only for somebody of whom the Kruispuntbank says that they represent it. Nobody is entered by hand.</summary>
internal sealed class VertegenwoordigingHandler(
    IKruispuntbank kruispuntbank, IInszlimiet limiet, IProfielwissel wissel, IHttpContextAccessor accessor, IServiceProvider services, TimeProvider clock)
{
    public const string Weg = "De Kruispuntbank van Ondernemingen antwoordt nu niet. Probeer het over enkele minuten opnieuw";

    public async Task<Wijziging> HandleAsync(VertegenwoordigingForm form, CancellationToken cancellationToken)
    {
        var (nummer, context) = (Ondernemingsnummer.Parse(form.Kbo), accessor.HttpContext!);
        var wie = Insz.Hydrate(context.User.FindFirstValue(PersoonClaims.Insz)!);
        limiet.Neem();
        var kbo = await kruispuntbank.VindAsync(nummer, wie, cancellationToken);
        if (!kbo.IsBeschikbaar)
            return Geweigerd(Weg);
        if (kbo.Waarde is not { } onderneming)
            return Geweigerd("De Kruispuntbank van Ondernemingen kent geen onderneming met dit nummer. Controleer het nummer");
        if (!onderneming.IsVertegenwoordiger)
            return Geweigerd("Volgens de Kruispuntbank van Ondernemingen bent u geen wettelijk vertegenwoordiger van deze onderneming. Alleen een wettelijk vertegenwoordiger stelt een hoofdtoegangsbeheerder aan");

        // From here on the session is of that onderneming, and so is what it reads and writes.
        var sleutel = Ketensleutel.Van(nummer);
        if (context.User.FindFirstValue(SessieClaims.Profiel) != sleutel.Waarde)
            await wissel.NaarAsync(context, new(sleutel.Waarde, sleutel, $"Toegangsbeheer van {onderneming.Naam}", onderneming.Gemeente, [Rollen.Toegangsbeheer]));
        return Wijziging.Gelukt(ToegangsbeheerUrls.Hoofdtoegangsbeheerder(await NoteerAsync(onderneming, wie, cancellationToken)));
    }

    // Asked for only now: documents belong to the session that they are made in.
    private async Task<Guid> NoteerAsync(KboOnderneming onderneming, Insz wie, CancellationToken cancellationToken)
    {
        var (documenten, nu) = (services.GetRequiredService<Documenten>(), clock.GetUtcNow());
        var bestaande = await documenten.EigenKetenAsync(cancellationToken);
        var keten = bestaande ?? Onderneming.Van(onderneming, nu);
        (keten.Naam, keten.Gemeente, keten.IsOcmw) = (onderneming.Naam, onderneming.Gemeente, onderneming.IsOcmw);
        if (keten.Is(Ketenfunctie.WettelijkVertegenwoordiger, wie))
            return keten.Id;
        keten.StelAan(Ketenfunctie.WettelijkVertegenwoordiger, wie, null, new(nu, "Kruispuntbank van Ondernemingen"));
        if (bestaande is null)
            documenten.NieuweKeten(keten);
        else
            documenten.WijzigKeten(keten);
        documenten.NoteerHistoriek(HistoriekOnderwerp.Onderneming(keten.Id), "Wettelijk vertegenwoordiger vastgesteld", "Volgens de Kruispuntbank van Ondernemingen.");
        try
        {
            await documenten.SaveDraftAsync(cancellationToken);
            return keten.Id;
        }
        catch (Exception fault) when (fault.IsDubbel(ToegangsbeheerDocumenten.EenKeten))
        {
            // Another representative began it at the same moment: this one joins.
            await documenten.VergeetAsync();
            return await NoteerAsync(onderneming, wie, cancellationToken);
        }
    }

    private static Wijziging Geweigerd(string fout) => Wijziging.Geweigerd(FormErrors.None.Add("kbo", fout));
}
