using AmaWvg.Kernel.Contracts.Overeenkomsten;
using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Dagtaken;
using AmaWvg.Kernel.Documents;
using AmaWvg.Overeenkomsten.Aanmelden;
using AmaWvg.Overeenkomsten.Beheer;
using AmaWvg.Overeenkomsten.Details;
using AmaWvg.Overeenkomsten.Export;
using AmaWvg.Overeenkomsten.Naam;
using AmaWvg.Overeenkomsten.Overzicht;
using AmaWvg.Overeenkomsten.Referentie;
using AmaWvg.Overeenkomsten.Regels;
using AmaWvg.Overeenkomsten.Stopzetten;
using AmaWvg.Overeenkomsten.Subsidie;
using AmaWvg.Overeenkomsten.Termijnen;
using AmaWvg.Overeenkomsten.Zoeken;
using AmaWvg.Web.Modules;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Overeenkomsten;

/// <summary>The first tab: report, find, export, correct and stop agreements.</summary>
public sealed class OvereenkomstenModule : IPortalModule
{
    /// <inheritdoc />
    public IReadOnlyList<MenuTab> Menu { get; } =
    [
        new("Overeenkomsten", OvereenkomstenUrls.Overzicht, 10, Rollen.Begeleider) { Onderliggend = [OvereenkomstenUrls.Deelnemers] },
        new("Overeenkomsten", BeheerUrls.Overeenkomsten, 20, Rollen.Departement),
    ];

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> Veldlabels { get; } = new OrderedDictionary<string, string>
    {
        ["insz"] = "INSZ-nummer",
        ["geboortedatum"] = "Geboortedatum",
        ["voornaam"] = "Voornaam",
        ["naam"] = "Naam",
        ["referentie"] = "Referentie overeenkomst",
        ["startdatum"] = "Startdatum",
        ["einddatum"] = "Einddatum",
    };

    /// <inheritdoc />
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddModuleDb<OvereenkomstenDb>()
        .AddBeheer()
        .AddScoped<ISubsidiegegevens, Subsidiegegevens>()
        .AddScoped<IRungegevens, Rungegevens>()
        .AddScoped<IDeelnemernamen, Deelnemernamen>()
        .AddScoped<TermijnenQuery>()
        .AddScoped<ITermijnen>(provider => provider.GetRequiredService<TermijnenQuery>())
        .AddWerkerDb<OvereenkomstenWerkerDb>()
        .AddDagtaak<Pensioentaak>("Deelnemers melden die de pensioenleeftijd bijna bereiken")
        .AddScoped<OverzichtQuery>()
        .AddScoped<ExportQuery>()
        .AddScoped<ZoekInszQuery>()
        .AddScoped<DetailsQuery>()
        .AddScoped<AanmeldenHandler>()
        .AddScoped<NaamHandler>()
        .AddScoped<ReferentieHandler>()
        .AddScoped<StopzettenHandler>()
        .AddSingleton<IValidator<AanmeldenForm>, AanmeldenValidator>()
        .AddSingleton<IValidator<NaamForm>, NaamValidator>()
        .AddSingleton<IValidator<ReferentieForm>, ReferentieValidator>()
        .AddSingleton<IValidator<StopzettenForm>, StopzettenValidator>();

    /// <inheritdoc />
    public void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").RequireAuthorization(Policies.Begeleider);
        OverzichtEndpoints.Map(group);
        ZoekInszEndpoints.Map(group);
        ExportEndpoints.Map(group);
        AanmeldenEndpoints.Map(group);
        DetailsEndpoints.Map(group);
        NaamEndpoints.Map(group);
        ReferentieEndpoints.Map(group);
        StopzettenEndpoints.Map(group);
        Beheerslices.Map(endpoints);
    }
}
