namespace AmaWvg.BrowserTests.Testing;

/// <summary>A form filled in, and whether it comes back as it was.</summary>
internal static class Ingevuld
{
    public const string Nieuw = "/overeenkomsten/nieuw";
    public const string Terug = "Wat u invulde, staat hieronder terug";

    private const string Waarden = """
        pad => {
          const form = document.querySelector(`form.form[action="${pad}"]`);
          return [...form.elements].filter(e => e.name && !e.name.startsWith('_'))
            .map(e => `${e.name}=${e.type === 'checkbox' || e.type === 'radio' ? `${e.value}:${e.checked}` : e.value}`);
        }
        """;

    /// <summary>Every field of a form with its value, tokens left out.</summary>
    public static Task<string[]> WaardenAsync(this Venster venster, string pad) => venster.Page.EvaluateAsync<string[]>(Waarden, pad);

    /// <summary>Opens a form and fills in every field; gives what stands in it then.</summary>
    public static async Task<string[]> VulFormulierInAsync(this Venster venster, string pad)
    {
        await venster.GaNaarAsync(pad);
        await (pad == Nieuw ? venster.VulInAsync(new Proefmelding()) : VulProefInAsync(venster));
        return await venster.WaardenAsync(pad);
    }

    public static Task VerstuurAsync(this Venster venster, string pad) => venster.DrukAsync(pad == Nieuw ? Formulieren.Aanmelden : "Bewaren");

    /// <summary>The form stands open again with all that was typed.</summary>
    public static async Task VerwachtTerugAsync(this Venster venster, string pad, string[] getypt)
    {
        await venster.VerwachtAsync(Terug);
        Assert.Equal(pad, venster.Pad);
        Assert.Equal(getypt, await venster.WaardenAsync(pad));
    }

    private static async Task VulProefInAsync(Venster venster)
    {
        await venster.VulAsync("Naam", "Zoë D’hondt");
        await venster.VulAsync("E-mailadres", "zoe@example.be");
        await venster.VulAsync("Telefoonnummer", "02 555 12 34");
        await venster.VulAsync("Toelichting", "\nTweede regel\n  derde regel\n\nvijfde regel");
        await venster.VulAsync("Startdatum", "1/2/2026");
        await venster.VulAsync("Einddatum", "geen datum");
        await venster.Veld("Provincie").SelectOptionAsync("Limburg");
        await venster.Veld("Met de bus").CheckAsync();
        await venster.Veld("maandag").CheckAsync();
        await venster.Veld("woensdag").CheckAsync();
        await venster.Veld("Akkoord").CheckAsync();
    }
}
