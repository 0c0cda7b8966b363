namespace AmaWvg.BrowserTests.Journeys;

/// <summary>Staff write, the mail arrives, the organisation reads.</summary>
public sealed class BerichtenTests(Proefstand proefstand)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Message_FromTheDepartmentToAnOrganisation_IsMailedAndRead(bool script)
    {
        var onderwerp = $"Nieuws nummer {Schrijven.Kenmerk()}";
        await using (var departement = await proefstand.DepartementAsync(script))
        {
            await departement.SchrijfAsync("De Lochting", onderwerp, $"Wij zijn gesloten op 21 juli.\n\nKenmerk {onderwerp}.");
            await departement.VerwachtAsync("De Lochting (1 voorziening)");
            await departement.VerstuurBerichtAsync(onderwerp);
        }

        var mail = await proefstand.MailMetAsync($"Kenmerk {onderwerp}");
        Assert.Contains("Message-Id: <", mail, StringComparison.Ordinal);

        await using var begeleider = await proefstand.BegeleiderAsync(script);
        await begeleider.GaNaarAsync("/mijn-berichten");
        await begeleider.VulAsync("Onderwerp", onderwerp);
        await begeleider.DrukAsync("Zoeken");
        await begeleider.VerwachtAsync("1 bericht gevonden");
        await Assertions.Expect(begeleider.Page.Locator("tbody tr")).ToContainTextAsync("Ongelezen");
        await begeleider.KlikAsync(onderwerp);
        await begeleider.VerwachtKopAsync(onderwerp);
        await begeleider.VerwachtAsync("Wij zijn gesloten op 21 juli.");
        Assert.Contains(new Uri(begeleider.Page.Url).AbsolutePath, mail, StringComparison.Ordinal);
        await begeleider.GaNaarAsync($"/mijn-berichten?onderwerp={onderwerp}");
        await Assertions.Expect(begeleider.Page.Locator("tbody tr")).ToContainTextAsync("Gelezen");
        await Assertions.Expect(begeleider.Page.Locator("tbody tr")).Not.ToContainTextAsync("Ongelezen");
    }
}
