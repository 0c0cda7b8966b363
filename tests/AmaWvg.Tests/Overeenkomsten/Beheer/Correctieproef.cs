using AmaWvg.Overeenkomsten;
using AmaWvg.Tests.MijnVoorziening.Beheer;

namespace AmaWvg.Tests.Overeenkomsten.Beheer;

/// <summary>Agreements before the department, and the two steps of a correction.</summary>
internal static class Correctieproef
{
    public const string Reden = "Gemeld door de voorziening.";

    public static string Url(Guid overeenkomst, string? pad = null) => $"/beheer/overeenkomsten/{overeenkomst}{(pad is null ? "" : $"/{pad}")}";

    /// <summary>An organisation with one participant and one agreement that runs.</summary>
    public static async Task<(TestOrganisatie Organisatie, Deelnemer Deelnemer, Overeenkomst Overeenkomst)> OvereenkomstAsync(this Portaal portaal)
    {
        var organisatie = await portaal.MaakOrganisatieAsync();
        var deelnemer = await organisatie.MaakDeelnemerAsync();
        return (organisatie, deelnemer, await organisatie.MaakOvereenkomstAsync(deelnemer, new(2026, 1, 1)));
    }

    /// <summary>The first step: what is to be set right, and why.</summary>
    public static async Task<PortaalResponse> VraagAsync(this PortaalClient client, Guid overeenkomst, string pad, string? veld = null, string waarde = "", string reden = Reden)
    {
        var form = (await client.GetAsync(Url(overeenkomst, pad))).Form("Verder").Vul("Reden", reden);
        return await (veld is null ? form : form.Vul(veld, waarde)).VerstuurAsync();
    }

    /// <summary>Cancels an agreement.</summary>
    public static async Task<PortaalResponse> AnnuleerAsync(this Portaal portaal, Guid overeenkomst)
    {
        var client = await portaal.BehandelaarAsync();
        return await (await client.VraagAsync(overeenkomst, "annuleren")).Form("Overeenkomst annuleren").VerstuurEnVolgAsync();
    }
}
