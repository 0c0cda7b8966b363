using AmaWvg.Kernel.Contracts.MijnUitbetalingen;
using AmaWvg.Kernel.Contracts.MijnVoorziening;
using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Documents;
using AmaWvg.Kernel.Outbox;
using AmaWvg.MijnBerichten.Automatisch;
using AmaWvg.MijnBerichten.Beheer.Bekijken;
using AmaWvg.MijnBerichten.Beheer.Bijlagen;
using AmaWvg.MijnBerichten.Beheer.Ontvangen;
using AmaWvg.MijnBerichten.Beheer.Opstellen;
using AmaWvg.MijnBerichten.Beheer.Outbox;
using AmaWvg.MijnBerichten.Beheer.Verzendingen;
using AmaWvg.MijnBerichten.Berichten;
using AmaWvg.MijnBerichten.Lezen;
using AmaWvg.MijnBerichten.Mail;
using AmaWvg.MijnBerichten.Overzicht;
using AmaWvg.Web.Modules;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.MijnBerichten;

/// <summary>The third tab: what the department tells an organisation, in the portal and by mail.</summary>
public sealed class MijnBerichtenModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } =
    [
        new("Mijn berichten", MijnBerichtenUrls.Overzicht, 30, Rollen.Begeleider) { Aanvulling = OngelezenAsync },
        new("Berichten", MijnBerichtenUrls.Beheer, 40, Rollen.Departement) { Onderliggend = [MijnBerichtenUrls.Outbox] },
    ];

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Veldlabels { get; } = new OrderedDictionary<string, string>
    {
        ["onderwerp"] = "Onderwerp",
        ["tekst"] = "Tekst",
    };

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .Configure<MailOptions>(configuration.GetSection("Mail"))
        .AddModuleDb<MijnBerichtenDb>()
        .AddBeheerDb<MijnBerichtenBeheerDb>()
        .AddWerkerDb<MijnBerichtenWerkerDb>()
        .AddScoped<BerichtenQuery>()
        .AddScoped<LezenQuery>()
        .AddScoped<VerzendingenQuery>()
        .AddScoped<BekijkenQuery>()
        .AddScoped<OntvangenQuery>()
        .AddScoped<OpstellenHandler>()
        .AddScoped<BijlagenHandler>()
        .AddSingleton<IValidator<OpstellenForm>, OpstellenValidator>()
        .AddScoped<OutboxQuery>()
        .AddScoped<IWerkvoorraad, Outboxvoorraad>()
        .AddScoped<OutboxHandler>()
        .AddScoped<Berichtmaker>()
        .AddSingleton<Mailschrijver>()
        .AddSingleton<Postbus>()
        .AddOntvanger<BerichtGeschreven, Verzendontvanger>()
        .AddOntvanger<Mailbezorging, Mailbezorger>()
        .AddBericht<RekeningnummerGewijzigd, RekeningnummerGewijzigdTekst>()
        .AddBericht<RekeningnummerWacht, RekeningnummerWachtTekst>()
        .AddBericht<RekeningnummerNagezien, RekeningnummerNagezienTekst>()
        .AddBericht<ContactpersoonGewijzigd, ContactpersoonGewijzigdTekst>()
        .AddBericht<AdresOpgegeven, AdresOpgegevenTekst>()
        .AddBericht<ErkenningLooptAf, ErkenningLooptAfTekst>()
        .AddBericht<AanvraagIngediend, AanvraagIngediendTekst>()
        .AddBericht<AanvraagIngetrokken, AanvraagIngetrokkenTekst>()
        .AddBericht<AanvraagBeslist, AanvraagBeslistTekst>()
        .AddBericht<VoorzieningSamengegaan, VoorzieningSamengegaanTekst>()
        .AddBericht<OvereenkomstLaattijdigAangemeld, OvereenkomstLaattijdigAangemeldTekst>()
        .AddBericht<PensioenleeftijdNadert, PensioenleeftijdNadertTekst>()
        .AddBericht<StartdatumGecorrigeerd, StartdatumGecorrigeerdTekst>()
        .AddBericht<EinddatumGecorrigeerd, EinddatumGecorrigeerdTekst>()
        .AddBericht<OvergenomenOvereenkomstVervallen, OvergenomenOvereenkomstVervallenTekst>()
        .AddBericht<OvereenkomstGeannuleerd, OvereenkomstGeannuleerdTekst>()
        .AddBericht<InszGewijzigd, InszGewijzigdTekst>()
        .AddBericht<OvereenkomstenOvergedragen, OvereenkomstenOvergedragenTekst>()
        .AddBericht<OvereenkomstenOvergenomen, OvereenkomstenOvergenomenTekst>()
        .AddBericht<UitbetalingGoedgekeurd, UitbetalingGoedgekeurdTekst>()
        .AddBericht<MaandenTeruggevorderd, MaandenTeruggevorderdTekst>();

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Begeleider);
        BerichtenEndpoints.Map(group);
        LezenEndpoints.Map(group);
        var departement = endpoints.MapGroup("").RequireAuthorization(Policies.Departement);
        VerzendingenEndpoints.Map(departement);
        BekijkenEndpoints.Map(departement);
        OntvangenEndpoints.Map(departement);
        OutboxEndpoints.Map(departement);
        BijlagenEndpoints.Map(endpoints);
        OpstellenEndpoints.Map(endpoints.MapGroup("").RequireAuthorization(Policies.Behandelaar));
    }

    private static async Task<string?> OngelezenAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        await services.GetRequiredService<BerichtenQuery>().OngelezenAsync(cancellationToken) is > 0 and var aantal ? $"({aantal} ongelezen)" : null;
}
