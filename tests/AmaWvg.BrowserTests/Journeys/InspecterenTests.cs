using AmaWvg.BrowserTests.Pages;

namespace AmaWvg.BrowserTests.Journeys;

/// <summary>From the sample to the last breach, with the begeleider and the department; and what everybody reads of it.</summary>
public sealed class InspecterenTests(Proefstand proefstand)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Inspection_FromSampleToClosed_Works(bool script)
    {
        var naam = $"Ronde {(script ? "met" : "zonder")} script";
        await using var inspecteur = await proefstand.InspecteurAsync(script);
        await using var begeleider = await proefstand.BegeleiderAsync(script);
        await inspecteur.MaakRondeAsync(naam);
        await inspecteur.KondigAanAsync();

        await NaarMijnInspectieAsync(begeleider, naam);
        await begeleider.VulAsync("Of waar staat het document al?", "Bij de erkenningsaanvraag");
        await begeleider.DrukAsync("Document toevoegen");
        await begeleider.VerwachtAsync("Document gegeven");

        await inspecteur.BezoekAsync();
        await inspecteur.VulChecklistAsync();
        await inspecteur.MaakOntwerpAsync();

        await NaarMijnInspectieAsync(begeleider, naam);
        await begeleider.VerwachtAsync("Test Inspecteur");
        await begeleider.KlikAsync("Reageer op het ontwerp");
        await begeleider.VulAsync("Uw reactie op het ontwerp", "De intake staat elders.");
        await begeleider.DrukAsync("Reactie versturen");
        await begeleider.VerwachtAsync("Gereageerd op het ontwerpverslag");

        await inspecteur.KlikAsync("Verslag");
        await inspecteur.DrukAsync("Maak definitief verslag");
        await inspecteur.VerwachtAsync("Verslag definitief");
        await inspecteur.KlikAsync("Verslag");
        await inspecteur.DrukAsync("Publiceren");
        await inspecteur.VerwachtAsync("Verslag gepubliceerd");
        await using var bezoeker = await proefstand.BezoekerAsync(script);
        await bezoeker.GaNaarAsync("/inspectieverslagen");
        await bezoeker.VerwachtAsync("De Lochting");

        await NaarMijnInspectieAsync(begeleider, naam);
        await begeleider.KlikAsync("Bekijk remediëring van 4.1 Intake en oriëntatie");
        await begeleider.VulAsync("Wat doet u om dit recht te zetten?", "Wij vullen de intakes aan.");
        await begeleider.DrukAsync("Indienen");
        await begeleider.VerwachtAsync("Remediëring ingediend");
        await using var departement = await proefstand.DepartementAsync(script);
        await departement.GaNaarAsync("/beheer/remediering");
        await departement.Page.GetByRole(AriaRole.Link, new() { Name = "Bekijk 4.1 Intake en oriëntatie bij De Lochting" }).First.ClickAsync();
        await departement.Page.GetByLabel("Aanvaard", new() { Exact = true }).CheckAsync();
        await departement.VulAsync("Waarom?", "Volledig.");
        await departement.DrukAsync("Beoordelen");
        await departement.VerwachtAsync("Remediëring aanvaard");

        await NaarMijnInspectieAsync(begeleider, naam);
        await begeleider.VerwachtAsync("Inspectie afgesloten");
        Assert.Equal(404, await inspecteur.GaNaarAsync($"{new Uri(inspecteur.Page.Url).AbsolutePath.TrimEnd('/')}/dossiers/1"));
    }

    private static async Task NaarMijnInspectieAsync(Venster begeleider, string ronde)
    {
        await begeleider.GaNaarAsync("/mijn-inspecties");
        await begeleider.KlikAsync($"Bekijk inspectie {ronde}");
        await begeleider.VerwachtKopAsync($"Inspectie: {ronde}");
    }
}
