using AmaWvg.Begeleiding;

namespace AmaWvg.Tests.Begeleiding.Model;

public sealed class ModelopstellingTests
{
    private static readonly Modelpartij[] Partijen = [new("De deelnemer", "Zoë", "Zoë"), new("De werkpost", "Keuken", "Keuken"), new("De erkende begeleider", "Huis", "Huis")];

    [Fact]
    public void Fouten_EveryQuestionThatMustBeAnswered_IsAsked()
    {
        foreach (var groep in Modelvragen.Groepen)
        {
            Assert.Empty(Modelopstelling.Fouten(groep, TestBegeleiding.Antwoorden).All);
            Assert.Equal(
                groep.Vragen.Where(vraag => vraag.IsVerplicht).Select(vraag => vraag.Sleutel),
                Modelopstelling.Fouten(groep, new Dictionary<string, string>()).All.Select(fout => fout.FieldId).Where(veld => veld != Weekrooster.Uren("Maandag")));
        }
    }

    [Fact]
    public void Fouten_WhatCannotStandThere_IsSaidAtItsField()
    {
        var antwoorden = TestBegeleiding.Antwoorden;
        antwoorden["taken"] = new('a', Modelvraag.Langste + 1);
        antwoorden["vervoer"] = "Luc (85.02.28-997.59) komt met de fiets";
        antwoorden[Weekrooster.Pauze("Dinsdag")] = "10 uur";

        Assert.Equal(["urenDinsdag", "taken", "vervoer"], Modelopstelling.Fouten(Modelvragen.Uitvoering, antwoorden).All.Select(fout => fout.FieldId));
        Assert.Equal([Modelvragen.Instanties], Modelopstelling.Fouten(Modelvragen.Toestemming, new Dictionary<string, string>(antwoorden) { [Modelvragen.Gegevens] = "De uren en de taken" }).All.Select(fout => fout.FieldId));
    }

    [Fact]
    public void Tekst_Answered_HasEveryGroupOfTheModel()
    {
        var tekst = Modelopstelling.Tekst(TestBegeleiding.Antwoorden, Partijen, new(2026, 12, 1));

        Assert.Equal(
            ["1. Uitvoering op de werkpost", "2. Veiligheid", "3. Aanvang en duur", "4. Opzegging en wijziging", "5. Klachten en problemen", "6. Toestemming om gegevens te delen", "7. Onbezoldigd"],
            tekst.Delen.Select(deel => deel.Kop));
        // Art. 44: what each group has to say.
        Assert.Equal(["Uurrooster en pauzes", "Taken", "Plaats", "Proefperiode", "Overleg", "Afwezigheid", "Vervoer"], tekst.Delen[0].Bepalingen.Select(bepaling => bepaling.Kop));
        Assert.Equal(["Verzekeringen", "Werkkledij", "Veiligheidsregels", "Hygiëne"], tekst.Delen[1].Bepalingen.Select(bepaling => bepaling.Kop));
        Assert.Equal("Deze overeenkomst begint op 1 december 2026.", tekst.Delen[2].Bepalingen[0].Tekst);
        Assert.Equal(["Geen gegevens delen"], tekst.Delen[5].Bepalingen.Select(bepaling => bepaling.Kop));
        Assert.Contains("Dimona-aangifte van het type DWD, als onbezoldigd", tekst.Delen[6].Bepalingen[0].Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Controlegetal_OneLetterLess_IsAnother()
    {
        var (een, ander) = (TestBegeleiding.Antwoorden, TestBegeleiding.Antwoorden);
        ander["taken"] = ander["taken"][..^1];

        Assert.Equal(64, Modelopstelling.Tekst(een, Partijen, new(2026, 12, 1)).Controlegetal.Length);
        Assert.Equal(Modelopstelling.Tekst(een, Partijen, new(2026, 12, 1)).Controlegetal, Modelopstelling.Tekst(TestBegeleiding.Antwoorden, Partijen, new(2026, 12, 1)).Controlegetal);
        Assert.NotEqual(Modelopstelling.Tekst(een, Partijen, new(2026, 12, 1)).Controlegetal, Modelopstelling.Tekst(ander, Partijen, new(2026, 12, 1)).Controlegetal);
    }

    [Fact]
    public void Begin_DefaultsOfWerkpostAndVoorziening_GoBeforeWhatThePortalProposes()
    {
        var werkpost = new Werkpost { Id = Guid.NewGuid(), Hco = HcoNummer.Parse("12345") };
        werkpost.Wijzig(new("Keuken", false, Werkpostsoort.Vereniging, null, "Straat 1\nPlein 2", "Wendy", "016 12 34 56", ""));
        werkpost.ZetStandaard(new Dictionary<string, string> { ["vervoer"] = "Met bus 2." });
        var polis = new Polis { Id = Guid.NewGuid(), Hco = werkpost.Hco };
        polis.Wijzig([Polissoort.Ongevallen], "Zekerheid nv", "AB 12", new(new(2025, 1, 1), null), ookOnderweg: true);

        var begin = Modelopstelling.Begin(new(werkpost, [polis], new(2026, 12, 1), null, "Huis"), new Dictionary<string, string> { ["overleg"] = "Elke vrijdag." });

        Assert.Equal(("Met bus 2.", "Elke vrijdag.", "Straat 1\nPlein 2"), (begin["vervoer"], begin["overleg"], begin["locaties"]));
        Assert.Equal("Hebt u een ongeval op de werkpost, of op weg ernaartoe of naar huis? Daarvoor bent u verzekerd bij Zekerheid nv, polis AB 12.", begin["verzekeringen"]);
        Assert.Contains("Wendy (016 12 34 56)", begin["afwezigheden"], StringComparison.Ordinal);
        Assert.False(begin.ContainsKey("taken"));
    }
}
