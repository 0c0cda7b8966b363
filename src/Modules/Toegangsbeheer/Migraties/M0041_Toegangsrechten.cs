using Npgsql;

namespace AmaWvg.Toegangsbeheer;

/// <summary>
/// Makes links of chains of the table of rights that came before them, and drops it. Whoever had access keeps it, nobody gets more: no
/// manager is guessed, and what a chain itself says of a voorziening or a person stays.
/// </summary>
internal sealed class M0041_Toegangsrechten : IMigratieMetVervolg
{
    private const string Door = "Overname van de toegangsrechten";

    // The one place that reads tables of other modules: the table of rights, and which onderneming is behind a voorziening.
    private const string Rechten = """
        select r.insz, r.organisatie, r.naam, r.gemeente, v.data ->> 'ondernemingsnummer'
        from toegang.toegangsrecht r left join mijn_voorziening.mt_doc_voorziening v on v.tenant_id = r.organisatie
        where 'Begeleider' = any (r.rollen) and r.organisatie <> 'departement-zorg' order by r.organisatie, r.insz
        """;

    private const string Medewerkers = """
        insert into toegangsbeheer.medewerker (insz, rollen)
        select insz, array(select rol from unnest(rollen) rol where rol in ('Dossierbehandelaar', 'Beslisser', 'FinancieelBeheerder', 'Goedkeurder'))
        from toegang.toegangsrecht where organisatie = 'departement-zorg'
        """;

    private const string Historiek = """
        insert into kernel.historiek (id, hco, soort, onderwerp, tijdstip, actie, door, persoon, toelichting)
        values (uuidv7(), $1, $2, $3, $4, 'Toegangsrechten overgenomen', $5, '', $6)
        """;

    public async Task VervolgAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var rechten = await LeesAsync(connection, cancellationToken);
        var nu = new Stempel(await NuAsync(connection, cancellationToken), Door);
        foreach (var vanEen in rechten.GroupBy(recht => recht.Sleutel))
        {
            var keten = await VindAsync(connection, vanEen.Key, cancellationToken) ?? Nieuw(vanEen.First(), nu);
            if (vanEen.Count(recht => NeemOver(keten, recht, nu)) is not (> 0 and var aantal))
                continue;
            keten.Activeer(nu);
            await Ketenschrijver.SchrijfAsync(connection, keten, cancellationToken);
            var onbekend = keten.Nummer is null ? " De onderneming is niet bekend: het departement zoekt ze op." : "";
            var onderwerp = HistoriekOnderwerp.Onderneming(keten.Id);
            await VoerUitAsync(
                connection, Historiek, cancellationToken,
                keten.Hco.Waarde, onderwerp.Soort, onderwerp.Id, nu.Tijdstip, Door, $"{DutchNumber.Count(aantal, "recht", "rechten")} van voor er ketens waren.{onbekend}");
        }
        await VoerUitAsync(connection, Medewerkers, cancellationToken);
        await VoerUitAsync(connection, "drop table toegang.toegangsrecht", cancellationToken);
    }

    private static bool NeemOver(Onderneming keten, OudRecht recht, Stempel nu)
    {
        var bekend = keten.Subafdelingen.Where(ander => ander.Voorziening == recht.Voorziening).ToList();
        if (bekend.Count == 0)
        {
            bekend.Add(new(Guid.CreateVersion7(nu.Tijdstip), recht.Voorziening, recht.Naam, recht.Gemeente, "", null, Toepassing: true, nu));
            keten.Voeg(bekend[0]);
        }
        if (bekend.Find(ander => ander.Einde is null) is not { } subafdeling || bekend.Exists(ander => ander.Gebruikers.Any(gebruiker => gebruiker.Wie == recht.Wie)))
            return false;
        keten.Wijzig(subafdeling.Id, was => was.Met(new(Guid.CreateVersion7(nu.Tijdstip), recht.Wie, HeeftRecht: true, nu)));
        return true;
    }

    // Its name is that of the first voorziening, until the wettelijk vertegenwoordiger comes and the Kruispuntbank says it.
    private static Onderneming Nieuw(OudRecht recht, Stempel nu) =>
        new() { Id = Guid.CreateVersion7(nu.Tijdstip), Hco = recht.Sleutel, Nummer = recht.Onderneming, Naam = recht.Naam, Gemeente = recht.Gemeente, IsOcmw = false };

    private static async Task<List<OudRecht>> LeesAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var vraag = new NpgsqlCommand(Rechten, connection);
        await using var rij = await vraag.ExecuteReaderAsync(cancellationToken);
        var rechten = new List<OudRecht>();
        while (await rij.ReadAsync(cancellationToken))
            rechten.Add(new(
                Insz.Hydrate(rij.GetString(0)), HcoNummer.Hydrate(rij.GetString(1)), rij.GetString(2), rij.GetString(3),
                Ondernemingsnummer.TryParse(rij.IsDBNull(4) ? null : rij.GetString(4), out var nummer) ? nummer : null));
        return rechten;
    }

    private static async Task<DateTimeOffset> NuAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var vraag = new NpgsqlCommand("select now()", connection);
        return new((DateTime)(await vraag.ExecuteScalarAsync(cancellationToken))!);
    }

    private static async Task<Onderneming?> VindAsync(NpgsqlConnection connection, HcoNummer sleutel, CancellationToken cancellationToken)
    {
        await using var vraag = new NpgsqlCommand("select data from toegangsbeheer.mt_doc_onderneming where tenant_id = $1", connection) { Parameters = { new() { Value = sleutel.Waarde } } };
        return await vraag.ExecuteScalarAsync(cancellationToken) is string json ? Documentopslag.Lees<Onderneming>(json) : null;
    }

    private static async Task VoerUitAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params object[] waarden)
    {
        await using var opdracht = new NpgsqlCommand(sql, connection);
        foreach (var waarde in waarden)
            opdracht.Parameters.Add(new() { Value = waarde });
        await opdracht.ExecuteNonQueryAsync(cancellationToken);
    }

    private sealed record OudRecht(Insz Wie, HcoNummer Voorziening, string Naam, string Gemeente, Ondernemingsnummer? Onderneming)
    {
        public HcoNummer Sleutel => Onderneming is null ? Ketensleutel.VanOnbekende(Voorziening) : Ketensleutel.Van(Onderneming);
    }
}
