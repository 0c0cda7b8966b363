using System.Globalization;
using Npgsql;

namespace AmaWvg.Benchmarks;

/// <summary>The processor time that PostgreSQL used, all its processes together; Linux says it in hundredths of a second.</summary>
internal sealed class DatabaseCpu(NpgsqlDataSource database)
{
    private const int ParentField = 1;
    private const int FirstTimeField = 11;

    public async Task<TimeSpan> ReadAsync()
    {
        await using var command = database.CreateCommand("select pg_backend_pid()");
        var backend = (int)(await command.ExecuteScalarAsync())!;
        var server = long.Parse(Fields(backend)[ParentField], CultureInfo.InvariantCulture);
        // Own time of every process, and of the server also that of the processes it has seen end.
        var ticks = Processes().Where(process => process.Id == server || process.Fields[ParentField] == $"{server}")
            .Sum(process => process.Fields.Skip(FirstTimeField).Take(process.Id == server ? 4 : 2).Sum(field => long.Parse(field, CultureInfo.InvariantCulture)));
        return TimeSpan.FromMilliseconds(ticks * 10);
    }

    private static IEnumerable<(long Id, string[] Fields)> Processes()
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!long.TryParse(Path.GetFileName(folder), out var id))
                continue;
            string[] fields;
            try
            {
                fields = Fields(id);
            }
            catch (IOException)
            {
                continue; // It ended in the meantime.
            }
            yield return (id, fields);
        }
    }

    // What follows the name, which may hold anything: state, parent, …, own time twice, time of ended children twice.
    private static string[] Fields(long process)
    {
        var text = File.ReadAllText($"/proc/{process}/stat");
        return text[(text.LastIndexOf(')') + 2)..].Split(' ');
    }
}
