using AmaWvg.Begeleiding;
using AmaWvg.Inspecties;
using AmaWvg.Tests.MijnVoorziening.Bijlagen.Bestanden;

namespace AmaWvg.Tests.Inspecties.MijnInspecties;

/// <summary>The begeleider gives what it keeps already: a copy, which stays as it was given.</summary>
public sealed class MijnKeuzePageTests(Portaal portaal)
{
    [Fact]
    public async Task Post_WhatIsKept_GivesACopyThatTheInspectorOpens()
    {
        var proef = await Proefinspectie.MaakAsync(portaal, tot: Inspectiestatus.Bezocht);
        var (organisatie, nu) = (proef.Organisatie, portaal.Klok.Nu);
        var polis = await organisatie.MaakPolisAsync();
        var bijlage = Dossierbijlage.Van(organisatie.Hco, polis.Id, new("polis.pdf", "application/pdf", "pdf, 1 kB", PdfBouw.Klassiek()), "An Maes", nu);
        var tekst = new Beleidstekst { Id = Guid.CreateVersion7(), Hco = organisatie.Hco, Soort = Tekstsoort.Doel, Tekst = "Werk dat past.", Bewaard = nu, Door = "An Maes" };
        await organisatie.MetDocumentenAsync(documenten =>
        {
            documenten.Nieuw(tekst);
            documenten.Nieuw(bijlage);
            documenten.VoerUit("insert into begeleiding.bijlage_inhoud (id, hco, inhoud) values (?, ?, ?)", bijlage.Id, bijlage.Hco, PdfBouw.Klassiek());
        });
        var (begeleider, inspecteur, mijn) = (await organisatie.ClientAsync(), await portaal.InspecteurAsync(), $"/mijn-inspecties/{proef.Inspectie.Id}");
        var keuze = await begeleider.GetAsync((await begeleider.GetAsync(mijn)).Link("Kies uit wat u al bewaart").GetAttribute("href")!);

        var niets = await keuze.Form("Geef deze documenten").VerstuurAsync();
        Assert.Equal(422, niets.Status);
        Assert.Contains("Kies minstens één document", niets.Words, StringComparison.Ordinal);
        var gegeven = await niets.Form("Geef deze documenten").Kies("Zekerheid nv, polis AB 12").Kies("Doel").VerstuurEnVolgAsync();

        Assert.Contains("Documenten gegeven", gegeven.Words, StringComparison.Ordinal);
        await organisatie.MetDocumentenAsync(documenten => documenten.Verwijder(bijlage));
        var pagina = await inspecteur.GetAsync(proef.Url);
        Assert.Equal(PdfBouw.Klassiek(), (await inspecteur.GetAsync(pagina.Link("polis.pdf").GetAttribute("href")!)).Bytes);
        using var doel = new TestPdf((await inspecteur.GetAsync(pagina.Link("doel.pdf").GetAttribute("href")!)).Bytes);
        Assert.Contains("Werk dat past.", string.Join(' ', doel.Paginas), StringComparison.Ordinal);
        Assert.Contains("U gaf dit op", (await begeleider.GetAsync($"{mijn}/documenten/bewaard")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ReactionWithAFileThatIsNone_KeepsTheWordsAndAddsNothing()
    {
        var proef = await Proefinspectie.MaakAsync(portaal, tot: Inspectiestatus.Ontwerp);
        var (begeleider, reactie) = (await proef.Organisatie.ClientAsync(), $"/mijn-inspecties/{proef.Inspectie.Id}/reactie");
        var form = (await begeleider.GetAsync(reactie)).Form("Reactie versturen").Vul("Uw reactie op het ontwerp", "Zie bijlagen.");

        var fout = await form.Voeg("Bestanden bij uw reactie", "twee.pdf", [1, 2, 3]).VerstuurAsync();

        Assert.Equal(422, fout.Status);
        Assert.Equal("Zie bijlagen.", fout.Form("Reactie versturen").Value("Uw reactie op het ontwerp"));
        Assert.Empty(await portaal.DocumentenAsync<Inspectiebestand>(proef.Organisatie.Hco));
    }
}
