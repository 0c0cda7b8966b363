using AmaWvg.Toegangsbeheer;
using Npgsql;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>Gives access to one voorziening by the shortest chain, for measurements and tests.</summary>
internal static class Ketentoevoeging
{
    /// <summary>A chain in which nobody manages and nobody works yet.</summary>
    public static Onderneming Maak(HcoNummer voorziening, string naam, string gemeente, Ondernemingsnummer? nummer, DateTimeOffset begin)
    {
        var (nu, sleutel) = (new Stempel(begin, "Voorbeeldgegevens"), nummer is null ? Ketensleutel.VanOnbekende(voorziening) : Ketensleutel.Van(nummer));
        var keten = new Onderneming { Id = Guid.CreateVersion7(begin), Hco = sleutel, Nummer = nummer, Naam = naam, Gemeente = gemeente, IsOcmw = false };
        keten.Activeer(nu);
        keten.Voeg(new(Guid.CreateVersion7(begin), voorziening, naam, gemeente, "", null, Toepassing: true, nu));
        return keten;
    }

    /// <summary>Adds somebody with the right to the one voorziening of such a chain.</summary>
    public static void Voeg(this Onderneming keten, Insz wie, DateTimeOffset begin) => keten.Wijzig(
        keten.Subafdelingen[0].Id, was => was.Met(new(Guid.CreateVersion7(begin), wie, HeeftRecht: true, new(begin, "Voorbeeldgegevens"))));

    /// <summary>Makes a chain for one person, unless the voorziening has one already.</summary>
    public static async Task GeefAsync(NpgsqlDataSource owner, Insz wie, HcoNummer voorziening, string naam, string gemeente, DateTimeOffset begin)
    {
        await using var connection = await owner.OpenConnectionAsync();
        await using var bestaat = new NpgsqlCommand("select true from toegangsbeheer.mt_doc_onderneming where tenant_id = $1", connection)
        {
            Parameters = { new() { Value = Ketensleutel.VanOnbekende(voorziening).Waarde } },
        };
        if (await bestaat.ExecuteScalarAsync() is true)
            return;
        var keten = Maak(voorziening, naam, gemeente, null, begin);
        keten.Voeg(wie, begin);
        await Ketenschrijver.SchrijfAsync(connection, keten, CancellationToken.None);
    }
}
