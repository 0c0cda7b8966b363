using System.Text.RegularExpressions;
using AmaWvg.Tests.Web.Export;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AmaWvg.Tests.Beveiliging;

/// <summary>S-01: what people type comes back as text, on every page, in every fragment and in every file.</summary>
public sealed partial class MarkeringTests(Portaal portaal)
{
    private const string Woord = "Merk";

    private static readonly string[] Merken =
    [
        "<b>vet</b>{{7*7}}&lt;b&gt;", "\"><svg onload=alert(1)>]]>", "<img src=x onerror=alert(1)>-->", "</title><script src=/x></script>", "<!--${7*7}@Model",
        "' hx-get=\"/x\" hx-trigger=\"load\"", "' data-hx-get=\"/x\" data-hx-trigger=\"load\"", "javascript:alert(1)&#60;b&#62;", "=cmd|' /C calc'!A1", "'; drop table x; --",
    ];

    [Fact(Explicit = true)]
    public async Task Type_MarkupInEveryField_ComesBackAsTextEverywhere()
    {
        var (controle, zonder) = await TypeOveralAsync(Woord);
        var paginas = await PaginasAsync(controle);

        await Parallel.ForEachAsync(Merken, async (merk, _) =>
        {
            var (client, antwoorden) = await TypeOveralAsync(merk);

            Assert.Equal(zonder, antwoorden);
            Assert.Equal(paginas, await PaginasAsync(client));
            Assert.All(Csv.Read((await client.GetAsync("/overeenkomsten/export.csv")).Body).Skip(1), row => Assert.Contains(merk, row[0], StringComparison.Ordinal));
            using var xlsx = new Xlsx(new MemoryStream((await client.GetAsync("/overeenkomsten/export.xlsx")).Bytes));
            Assert.All(xlsx.Rows.Skip(1), row => Assert.Contains(merk, (string)row[0]!, StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task Type_MarksThatTurnTextAround_AreNotKept()
    {
        var (client, _) = await TypeOveralAsync("\u202eMerk\u2066", "Merk");

        Assert.All((await Kruiper.LoopAsync(client)).Values, answer => Assert.DoesNotMatch("[\u202e\u2066]|&#x20[26]", answer.Body));
    }

    /// <summary>Types a text in each field of each form, one field at a time; gives what the answers look like.</summary>
    private async Task<(PortaalClient Client, List<string> Antwoorden)> TypeOveralAsync(string text, string? terug = null)
    {
        var dossier = await Proefdossier.MaakAsync(portaal);
        var (client, answers, nummer) = (await dossier.Organisatie.ClientAsync(), new List<string>(), 10);
        // Nobody types anything to throw away what the other forms fill in.
        foreach (var formulier in Formulier.Alle.Where(formulier => formulier.Wie == Rollen.Begeleider && (formulier.Bewaart || formulier.Knop != "Afmelden") && !formulier.Verwijdert))
        {
            await dossier.BrengNaarAsync(formulier.Vooraf);
            var page = await client.GetAsync(formulier.Pagina(dossier));
            var regels = page.Root.QuerySelectorAll("main input[type=text]:not([readonly])").Select(input => new[] { input.GetAttribute("name")! });
            // Nothing is wrong with any text of several lines, so all go at once.
            var teksten = page.Root.QuerySelectorAll("main textarea").Select(area => area.GetAttribute("name")!).ToArray();
            foreach (var names in teksten is [] ? regels : regels.Append(teksten))
            {
                var form = await formulier.OpenAsync(client, dossier, nummer);
                var fields = form.Fields.Where(field => !names.Contains(field.Key)).Concat(names.Select(name => KeyValuePair.Create(name, $"{text}{nummer}")));
                var answer = await client.PostAsync(form.Action, fields);
                nummer++;
                answers.Add($"{formulier} {names[0]} {answer.Status} {(answer.IsHtml ? Vorm(answer.Root) : "")}");
                if (answer.Status == 422 && formulier.Bewaart)
                    Assert.Contains(answer.Root.QuerySelectorAll<IHtmlInputElement>("main input"), input => input.Value.Contains(terug ?? text, StringComparison.Ordinal));
            }
        }
        return (client, answers);
    }

    private static async Task<List<string>> PaginasAsync(PortaalClient client) =>
    [
        .. (await Kruiper.LoopAsync(client)).Where(page => page.Value.IsHtml)
            .Select(page => $"{Rij().Replace(Id().Replace(page.Key, "…"), "")}\n{Vorm(page.Value.Root)}").Order(StringComparer.Ordinal),
    ];

    // The elements with the names of their attributes: markup that got through would add some. In any order: what is typed sorts a list.
    private static string Vorm(IElement root) => string.Join('\n', root.QuerySelectorAll("*")
        .Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name).Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal));

    // What is typed sorts, so a row stands elsewhere.
    [GeneratedRegex(@"[?&]rij=\d+")]
    private static partial Regex Rij();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();
}
