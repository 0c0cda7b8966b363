using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>S-41: a form changes the fields it shows and no other, whatever is sent along.</summary>
public sealed class VeldenTests(Portaal portaal)
{
    // A form with more than 200 fields is refused before anybody reads it.
    private const int MostAtOnce = 120;

    [Fact]
    public async Task Post_EveryFieldOfEveryDocumentAlong_GivesTheSameRowsAsWithout()
    {
        foreach (var (formulier, nummer) in Formulier.Alle.Where(formulier => formulier.Bewaart).Select((formulier, nummer) => (formulier, nummer)))
        {
            var own = Invoer.Van("POST").Where(invoer => invoer.Route == formulier.Route).Select(invoer => invoer.Veld).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var extra = (await ExtraAsync()).Where(field => !own.Contains(field.Key)).ToList();
            Assert.True(extra.Count > 20, $"Only {extra.Count} other fields are known.");

            var zonder = await RijenAsync(formulier, [], "");
            // All of them in the address, and as many as fit in the form: which fields a form reads, InvoerTests knows.
            var parts = extra.Chunk(MostAtOnce).ToList();
            Assert.Equal(zonder, await RijenAsync(formulier, parts[nummer % parts.Count], $"?{await new FormUrlEncodedContent(extra).ReadAsStringAsync()}"));
        }
    }

    [Fact]
    public async Task Post_OtherRowVersion_IsAConflictAndChangesNothing()
    {
        foreach (var (route, _) in Invoer.Van("POST").Where(invoer => invoer.Veld == "versie" && Formulier.Van(invoer.Route).Bewaart))
        {
            var dossier = await Proefdossier.MaakAsync(portaal, route);
            foreach (var versie in (string?[])["0", "4294967295", "-1", "x", null])
            {
                var form = (await Formulier.Van(route).OpenAsync(portaal, dossier)).Form;
                var before = await Momentopname.MaakAsync(portaal, dossier.Organisatie, metToegangslog: false);

                var answer = await form.Client.PostAsync(form.Action, form.Met("versie", versie));

                Assert.Equal((route, versie, 409), (route, versie, answer.Status));
                Assert.Equal(before, await Momentopname.MaakAsync(portaal, dossier.Organisatie, metToegangslog: false));
            }
        }
    }

    private async Task<string> RijenAsync(Formulier formulier, IEnumerable<KeyValuePair<string, string>> extra, string query)
    {
        var (dossier, form) = await OpenAsync(formulier);
        Assert.Equal((formulier, 303), (formulier, (await form.Client.PostAsync(form.Action + query, [.. extra, .. form.Fields])).Status));
        return Momentopname.Zonder(await Momentopname.MaakAsync(portaal, dossier.Organisatie), dossier.Organisatie);
    }

    private async Task<(Proefdossier Dossier, PortaalForm Form)> OpenAsync(Formulier formulier)
    {
        var dossier = await Proefdossier.MaakAsync(portaal, formulier.Route);
        return (dossier, (await formulier.OpenAsync(portaal, dossier)).Form);
    }

    /// <summary>A value for each column of each document, by the names that a binder would take.</summary>
    private async Task<List<KeyValuePair<string, string>>> ExtraAsync()
    {
        await using var scope = portaal.Services.CreateAsyncScope();
        return
        [
            .. portaal.Services.GetRequiredService<Documentopslag>().Typen
                .Concat([typeof(HistoriekRegel), typeof(OutboxRegel), typeof(VerbruikteSleutel)])
                .SelectMany(type => type.GetProperties().Select(property => (Document: type.Name, property.Name, Type: property.PropertyType)))
                .SelectMany(property => new[] { property.Name, JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name), $"{property.Document}.{property.Name}" }
                    .Select(name => KeyValuePair.Create(name, Waarde(property.Type))))
                .DistinctBy(field => field.Key, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static string Waarde(Type property) => (Nullable.GetUnderlyingType(property) ?? property) switch
    {
        var type when type == typeof(Guid) => $"{Guid.Empty}",
        var type when type == typeof(DateOnly) || type == typeof(DateTimeOffset) => "2020-01-01",
        var type when type == typeof(uint) => "7",
        _ => "7000000001",
    };
}
