using Npgsql;
using NpgsqlTypes;

namespace AmaWvg.Toegangsbeheer;

/// <summary>Writes a chain with what follows from it as the owner of the tables, in one statement: for what runs outside a session.</summary>
internal static class Ketenschrijver
{
    private const string Schrijf = """
        with keten as (
            insert into toegangsbeheer.mt_doc_onderneming (tenant_id, id, data) values ($1, $2, $3)
            on conflict (tenant_id, id) do update set data = excluded.data, mt_version = gen_random_uuid()
        ), weg as (
            delete from toegangsbeheer.toegang where hco = $1 and (insz, organisatie) not in (select * from unnest($4, $5))
        ), recht as (
            insert into toegangsbeheer.toegang (hco, insz, organisatie, naam, gemeente, rol)
            select $1, wie, organisatie, naam, gemeente, rol from unnest($4, $5, $6, $7, $8) as r (wie, organisatie, naam, gemeente, rol)
            on conflict (insz, organisatie, hco) do update set naam = excluded.naam, gemeente = excluded.gemeente, rol = excluded.rol
        ), vertrokken as (
            delete from toegangsbeheer.betrokkene where hco = $1 and insz <> all ($9)
        )
        insert into toegangsbeheer.betrokkene (hco, insz) select $1, wie from unnest($9) as b (wie) on conflict do nothing
        """;

    public static async Task SchrijfAsync(NpgsqlConnection connection, Onderneming keten, CancellationToken cancellationToken)
    {
        await using var schrijf = new NpgsqlCommand(Schrijf, connection);
        var rechten = Ketenrechten.Van(keten);
        object[] waarden =
        [
            keten.Hco.Waarde, keten.Id, Documentopslag.Json(keten), Kolom(recht => recht.Wie.Waarde), Kolom(recht => recht.Organisatie), Kolom(recht => recht.Naam),
            Kolom(recht => recht.Gemeente), Kolom(recht => recht.Rol), Ketenrechten.Betrokkenen(keten).Select(wie => wie.Waarde).ToArray(),
        ];
        foreach (var waarde in waarden)
            schrijf.Parameters.Add(new() { Value = waarde });
        schrijf.Parameters[2].NpgsqlDbType = NpgsqlDbType.Jsonb;
        await schrijf.ExecuteNonQueryAsync(cancellationToken);

        string[] Kolom(Func<Ketenrecht, string> waarde) => [.. rechten.Select(waarde)];
    }
}
