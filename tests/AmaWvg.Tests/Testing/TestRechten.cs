using System.Collections.Concurrent;
using AmaWvg.Toegangsbeheer;
using AmaWvg.Voorbeeldgegevens;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AmaWvg.Tests.Testing;

/// <summary>Rights in tests, by an access chain for each organisation, as the portal's own commands make it; and what the look-up says of somebody.</summary>
internal sealed class TestRechten(Portaal portaal)
{
    private readonly ConcurrentDictionary<HcoNummer, Lazy<(Onderneming Keten, SemaphoreSlim Slot)>> _ketens = new();

    /// <summary>Gives somebody the right to work for an organisation: one statement, and none when it is there already.</summary>
    public Task GeefAsync(Insz wie, HcoNummer hco, string naam) => WijzigAsync(hco, naam, keten =>
    {
        if (keten.Subafdelingen[0].Actief.Any(gebruiker => gebruiker.Wie == wie))
            return false;
        keten.Voeg(wie, portaal.Klok.Nu);
        return true;
    });

    /// <summary>Takes it away.</summary>
    public Task TrekInAsync(Insz wie, HcoNummer hco) => WijzigAsync(hco, "", keten =>
    {
        keten.Wijzig(keten.Subafdelingen[0].Id, was => was with
        {
            Gebruikers = [.. was.Gebruikers.Select(gebruiker => gebruiker.Wie == wie && gebruiker.Einde is null ? gebruiker with { Einde = new(portaal.Klok.Nu, "Test") } : gebruiker)],
        });
        return true;
    });

    /// <summary>Puts a role in the place of what follows from the chain: what a role does, or a stranger, that no chain gives.</summary>
    public Task ZetRolAsync(Insz wie, string sleutel, string naam, string rol) => VoerUitAsync(
        """
        insert into toegangsbeheer.toegang (insz, organisatie, hco, naam, gemeente, rol)
        values ($1, $2, coalesce((select hco from toegangsbeheer.toegang where insz = $1 and organisatie = $2 limit 1), $2), $3, 'Leuven', $4)
        on conflict (insz, organisatie, hco) do update set rol = excluded.rol
        """,
        wie.Waarde, sleutel, naam, rol);

    /// <summary>Gives somebody these roles at the department.</summary>
    public Task GeefDepartementAsync(Insz wie, string[] rollen) => VoerUitAsync(
        "insert into toegangsbeheer.medewerker (insz, rollen) values ($1, $2) on conflict (insz) do update set rollen = excluded.rollen", wie.Waarde, rollen);

    /// <summary>The keys of the profiles that somebody can choose.</summary>
    public async Task<IEnumerable<string>> ProfielenAsync(TestPersoon persoon)
    {
        await using var scope = portaal.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IToegangsrechten>().VanAsync(persoon.Principal, default)).Select(profiel => profiel.Sleutel);
    }

    private async Task WijzigAsync(HcoNummer hco, string naam, Func<Onderneming, bool> wijzig)
    {
        var (keten, slot) = _ketens.GetOrAdd(hco, _ => new(() => (Ketentoevoeging.Maak(hco, naam, "Leuven", TestRegisters.NieuwNummer(), portaal.Klok.Nu), new SemaphoreSlim(1)))).Value;
        await slot.WaitAsync();
        try
        {
            if (!wijzig(keten))
                return;
            await using var connection = await portaal.Eigenaar.OpenConnectionAsync();
            await Ketenschrijver.SchrijfAsync(connection, keten, default);
        }
        finally
        {
            slot.Release();
        }
    }

    private async Task VoerUitAsync(string sql, params object[] waarden)
    {
        await using var opdracht = portaal.Eigenaar.CreateCommand(sql);
        foreach (var waarde in waarden)
            opdracht.Parameters.Add(new NpgsqlParameter { Value = waarde });
        await opdracht.ExecuteNonQueryAsync();
    }
}
