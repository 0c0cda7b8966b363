using AmaWvg.MijnBerichten;

namespace AmaWvg.Tests.Testing;

/// <summary>Questions of a test's organisation to the department.</summary>
internal static class TestVragen
{
    /// <summary>A question that waits for an answer.</summary>
    public static async Task<Guid> MaakGesprekAsync(this TestOrganisatie organisatie, string onderwerp = "Vraag over ziekte")
    {
        var nu = organisatie.Portaal.Klok.Nu;
        var gesprek = new Gesprek { Id = Guid.CreateVersion7(nu), Hco = organisatie.Hco, Onderwerp = onderwerp };
        gesprek.Vraag(new("Telt een maand ziekte mee?", "Wie het vroeg", IsAntwoord: false, nu), new(2026, 12, 4));
        await organisatie.MetDocumentenAsync(documenten => documenten.Nieuw(gesprek));
        return gesprek.Id;
    }
}
