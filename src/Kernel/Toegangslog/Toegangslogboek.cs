using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using NpgsqlTypes;

namespace AmaWvg.Kernel;

/// <summary>
/// The access log: who saw INSZ numbers, for whom, why, whose and when (act of 8 August 1983, art. 17).
/// The portal adds lines; of its own, an organisation reads who looked at a participant and why (<see cref="Inzagelezing"/>), and nothing else is read. A line is
/// committed before the numbers are shown: what it answers shows them.
/// </summary>
public sealed class Toegangslogboek(
    NpgsqlDataSource database, [FromKeyedServices(Databankrol.Beheer)] NpgsqlDataSource beheer, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <summary>Writes at once that the signed-in person sees INSZ numbers.</summary>
    /// <param name="doel">Why, as a fixed phrase; never a search text.</param>
    /// <param name="aantal">How many persons are shown; nothing is written for none.</param>
    /// <param name="onderwerp">The one person shown, when it is one.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">Nobody is signed in for an organisation.</exception>
    public Task<Inzage> NoteerAsync(string doel, int aantal, Guid? onderwerp, CancellationToken cancellationToken) =>
        SchrijfAsync(database, Eigen, new(doel, aantal, onderwerp, []), cancellationToken);

    /// <summary>Writes at once that the signed-in person sees INSZ numbers in a list or a file.</summary>
    /// <param name="doel">Why, as a fixed phrase; never a search text.</param>
    /// <param name="deelnemers">The participants shown; nothing is written for none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">Nobody is signed in for an organisation.</exception>
    public Task<Inzage> NoteerLijstAsync(string doel, IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        SchrijfAsync(database, Eigen, new(doel, deelnemers.Count, null, deelnemers), cancellationToken);

    /// <summary>Writes at once that the signed-in person sees persons who are no participants.</summary>
    /// <param name="doel">Why, as a fixed phrase.</param>
    /// <param name="aantal">How many persons are shown; nothing is written for none.</param>
    /// <param name="onderwerp">What they stand in.</param>
    /// <param name="personen">Their numbers: a row of theirs may be removed, and the log still has to find them.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">Nobody is signed in for an organisation.</exception>
    public Task<Inzage> NoteerPersonenAsync(string doel, int aantal, Guid onderwerp, IReadOnlyCollection<Insz> personen, CancellationToken cancellationToken) =>
        SchrijfAsync(database, Eigen, new(doel, aantal, onderwerp, []) { Personen = personen }, cancellationToken);

    /// <summary>The same, by the signed-in member of the department.</summary>
    /// <param name="hco">The organisation.</param>
    /// <param name="doel">Why, as a fixed phrase.</param>
    /// <param name="aantal">How many persons are shown; nothing is written for none.</param>
    /// <param name="onderwerp">What they stand in.</param>
    /// <param name="personen">Their numbers.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Inzage> NoteerPersonenBijAsync(HcoNummer hco, string doel, int aantal, Guid onderwerp, IReadOnlyCollection<Insz> personen, CancellationToken cancellationToken) =>
        SchrijfAsync(beheer, hco, new(doel, aantal, onderwerp, []) { Personen = personen }, cancellationToken);

    /// <summary>Writes at once that the signed-in person asked something by national number.</summary>
    /// <param name="insz">About whom.</param>
    /// <param name="doel">Why, as a fixed phrase.</param>
    /// <param name="gevonden">Who is found; null for nobody.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">Nobody is signed in for an organisation.</exception>
    public Task<Inzage> NoteerVraagAsync(Insz insz, string doel, Guid? gevonden, CancellationToken cancellationToken) =>
        SchrijfAsync(database, Eigen, Logregel.Vraag(insz, doel, gevonden), cancellationToken);

    /// <summary>Writes at once that the signed-in member of the department asked something by national number.</summary>
    /// <param name="hco">At which organisation, or the department itself for all of them.</param>
    /// <param name="insz">About whom.</param>
    /// <param name="doel">Why, as a fixed phrase.</param>
    /// <param name="gevonden">Who is found; null for nobody.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Inzage> NoteerVraagBijAsync(HcoNummer hco, Insz insz, string doel, Guid? gevonden, CancellationToken cancellationToken) =>
        SchrijfAsync(beheer, hco, Logregel.Vraag(insz, doel, gevonden), cancellationToken);

    /// <summary>Writes at once that the signed-in member of the department sees INSZ numbers of an organisation.</summary>
    /// <param name="hco">The organisation.</param>
    /// <param name="doel">Why, as a fixed phrase.</param>
    /// <param name="aantal">How many persons are shown; nothing is written for none.</param>
    /// <param name="onderwerp">The one thing shown.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Inzage> NoteerBijAsync(HcoNummer hco, string doel, int aantal, Guid? onderwerp, CancellationToken cancellationToken) =>
        SchrijfAsync(beheer, hco, new(doel, aantal, onderwerp, []), cancellationToken);

    /// <summary>Writes at once that the signed-in member of the department sees participants of an organisation in a list.</summary>
    /// <param name="hco">The organisation.</param>
    /// <param name="doel">Why, as a fixed phrase.</param>
    /// <param name="deelnemers">The participants shown; nothing is written for none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Inzage> NoteerLijstBijAsync(HcoNummer hco, string doel, IReadOnlyCollection<Guid> deelnemers, CancellationToken cancellationToken) =>
        SchrijfAsync(beheer, hco, new(doel, deelnemers.Count, null, deelnemers), cancellationToken);

    /// <summary>
    /// Writes at once that the signed-in member of the department sees INSZ numbers of several organisations in one list: a line with each organisation,
    /// so that it can tell its participants.
    /// </summary>
    /// <param name="doel">Why, as a fixed phrase.</param>
    /// <param name="deelnemers">The participants shown, each with its organisation; nothing is written for none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Inzage> NoteerAlleAsync(string doel, IReadOnlyCollection<(HcoNummer Hco, Guid Deelnemer)> deelnemers, CancellationToken cancellationToken)
    {
        foreach (var organisatie in deelnemers.Distinct().GroupBy(deelnemer => deelnemer.Hco, deelnemer => deelnemer.Deelnemer))
            await NoteerLijstBijAsync(organisatie.Key, doel, [.. organisatie], cancellationToken);
        return Inzage.Genoteerd;
    }

    private HcoNummer Eigen => sessie.Hco ?? throw new InvalidOperationException("The access log needs an organisation.");

    private async Task<Inzage> SchrijfAsync(NpgsqlDataSource source, HcoNummer hco, Logregel regel, CancellationToken cancellationToken)
    {
        if (regel is { Aantal: 0, Insz: null })
            return Inzage.Genoteerd;
        var nu = clock.GetUtcNow();
        await using var batch = source.CreateBatch();
        batch.BatchCommands.Add(new("select set_config('app.hco', $1, true)") { Parameters = { new NpgsqlParameter<string> { TypedValue = hco.Waarde } } });
        batch.BatchCommands.Add(new("insert into kernel.toegangslog (id, hco, tijdstip, persoon, naam, doel, aantal, onderwerp, deelnemers, insz, personen, namens) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = Guid.CreateVersion7(nu) },
                new NpgsqlParameter<string> { TypedValue = hco.Waarde },
                new NpgsqlParameter<DateTimeOffset> { TypedValue = nu },
                new NpgsqlParameter<string> { TypedValue = sessie.Persoon! },
                new NpgsqlParameter<string> { TypedValue = sessie.Naam },
                new NpgsqlParameter<string> { TypedValue = regel.Doel },
                new NpgsqlParameter<int> { TypedValue = regel.Aantal },
                new NpgsqlParameter { Value = (object?)regel.Onderwerp ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid },
                new NpgsqlParameter<Guid[]> { TypedValue = [.. regel.Deelnemers] },
                new NpgsqlParameter { Value = (object?)regel.Insz?.Waarde ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
                new NpgsqlParameter<string[]> { TypedValue = [.. regel.Personen.Select(persoon => persoon.Waarde)] },
                new NpgsqlParameter<string> { TypedValue = sessie.Organisatie },
            },
        });
        await batch.ExecuteNonQueryAsync(cancellationToken);
        return Inzage.Genoteerd;
    }

    private sealed record Logregel(string Doel, int Aantal, Guid? Onderwerp, IReadOnlyCollection<Guid> Deelnemers, Insz? Insz = null)
    {
        public IReadOnlyCollection<Insz> Personen { get; init; } = [];

        public static Logregel Vraag(Insz insz, string doel, Guid? gevonden) => new(doel, gevonden is null ? 0 : 1, gevonden, [], insz);
    }
}
