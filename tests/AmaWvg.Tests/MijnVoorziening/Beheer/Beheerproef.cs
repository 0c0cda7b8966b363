using AmaWvg.MijnVoorziening;

namespace AmaWvg.Tests.MijnVoorziening.Beheer;

/// <summary>Applications before the department.</summary>
internal static class Beheerproef
{
    public static Task<PortaalClient> BehandelaarAsync(this Portaal portaal, string voornaam = "Dora") =>
        portaal.MedewerkerAsync(new(voornaam, "Dossier"), Rollen.Dossierbehandelaar);

    public static Task<PortaalClient> BeslisserAsync(this Portaal portaal, string voornaam = "Bea") =>
        portaal.MedewerkerAsync(new(voornaam, "Beslisser"), Rollen.Beslisser);

    /// <summary>An organisation with an application that was filed, and then went on by these actions.</summary>
    public static async Task<(TestOrganisatie Organisatie, Guid Aanvraag)> DossierAsync(this Portaal portaal, params AanvraagActie[] acties)
    {
        var organisatie = await portaal.MaakOrganisatieAsync(TestErkenning.Geen);
        return (organisatie, (await organisatie.MaakIngediendeAanvraagAsync(acties)).Id);
    }

    /// <summary>An application of an organisation in a province where no other test looks.</summary>
    public static async Task<TestOrganisatie> DossierInAsync(
        this Portaal portaal, string provincie, TypeVoorziening type = TypeVoorziening.Maatwerkbedrijf, params AanvraagActie[] acties)
    {
        var (organisatie, _) = await portaal.DossierAsync(acties);
        await organisatie.ZetTypeAsync(type);
        await organisatie.WijzigAsync(voorziening => voorziening.Provincie = provincie);
        return organisatie;
    }

    public static string Url(Guid aanvraag, string? actie = null) => $"/beheer/dossiers/{aanvraag}{(actie is null ? "" : $"/{actie}")}";
}
