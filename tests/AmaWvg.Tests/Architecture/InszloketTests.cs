using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Architecture;

/// <summary>Whatever is asked about somebody by national number goes through <see cref="Inszloket"/>: a limit per person, and a line that says who was looked up.</summary>
public sealed partial class InszloketTests(Portaal portaal)
{
    // Files that compare a stored number with another one and ask nothing about somebody whom a person typed.
    private static readonly Dictionary<string, string> ZonderLoket = new()
    {
        ["src/Modules/MijnVoorziening/Erkenningsaanvragen/Criteria/CriteriaHandler.cs"] = "the persons of the application itself; the register is asked through the desk",
        ["src/Modules/Overeenkomsten/Beheer/Overgaan/Overgangsinhoud.cs"] = "two organisations that become one, no number is typed",
        ["src/Modules/Overeenkomsten/Documenten/Vragen.cs"] = "the question itself; whoever asks it has the desk",
        ["src/Modules/Toegangsbeheer/Diagnoses/Ketenfeiten.cs"] = "the name of a hoofdtoegangsbeheerder, whom nobody typed",
        ["src/Modules/Toegangsbeheer/Rechten/Ketenbron.cs"] = "the rights of whoever signs in",
    };

    // Files that read a typed number, and where they take it.
    private static readonly Dictionary<string, string> LeestNummer = new()
    {
        ["src/Modules/Begeleiding/Meerdere/Contactreeks.cs"] = "",
        ["src/Modules/MijnVoorziening/Erkenningsaanvragen/Criteria/CriteriaHandler.cs"] = "LedDatabank",
        ["src/Modules/Overeenkomsten/Aanmelden/AanmeldenEndpoints.cs"] = "AanmeldenHandler",
        ["src/Modules/Overeenkomsten/Aanmelden/AanmeldenForm.cs"] = "AanmeldenHandler",
        ["src/Modules/Overeenkomsten/Beheer/Correcties/Inszwijziging.cs"] = "Inszwijziging",
        ["src/Modules/Overeenkomsten/Beheer/Zoeken/BeheerZoekenEndpoints.cs"] = "BeheerZoekenQuery",
        ["src/Modules/Overeenkomsten/Meerdere/Stopreeks.cs"] = "Stopreeks",
        ["src/Modules/Overeenkomsten/Zoeken/ZoekInszEndpoints.cs"] = "ZoekInszQuery",
        // That of the signed-in person.
        ["src/Modules/Toegang/Agenda/AgendaEndpoints.cs"] = "",
        ["src/Modules/Toegang/Rechten/RechtenUitGids.cs"] = "Ketenbron",
        ["src/Modules/Toegangsbeheer/Beheer/BeheerKetenEndpoints.cs"] = "BeheerKetensQuery",
        // In a chain a number is compared with those of the chain itself: of anybody else it says nothing.
        ["src/Modules/Toegangsbeheer/CoHoofdtoegangsbeheerders/CoHoofdEndpoints.cs"] = "",
        ["src/Modules/Toegangsbeheer/Gebruikers/GebruikerHandler.cs"] = "",
        ["src/Modules/Toegangsbeheer/Gebruikers/GebruikersEndpoints.cs"] = "",
        ["src/Modules/Toegangsbeheer/Hoofdtoegangsbeheerders/HoofdtoegangsbeheerderEndpoints.cs"] = "",
        ["src/Modules/Toegangsbeheer/Subafdelingen/SubafdelingEndpoints.cs"] = "",
        ["src/Modules/Toegangsbeheer/Subafdelingen/SubafdelingHandler.cs"] = "",
        ["src/Modules/Toegangsbeheer/Subafdelingen/SubafdelingwijzigingEndpoints.cs"] = "",
        ["src/Modules/Toegangsbeheer/Toegangsbeheerders/ToegangsbeheerderEndpoints.cs"] = "",
        ["src/Web/Forms/InszVeld.cs"] = "",
        ["src/Web/Requests/GetypteInsz.cs"] = "ZoekInszQuery",
    };

    [Fact]
    public void Source_EveryQueryByNumber_GoesThroughTheDesk() => Assert.Equal(
        ZonderLoket.Keys.Order(StringComparer.Ordinal),
        Bestanden().Where(file => Vergelijkt().IsMatch(file.Text) && !file.Text.Contains("loket.Vraag", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void Source_EveryFileThatReadsANumber_IsKnownHere()
    {
        Assert.Equal(LeestNummer.Keys.Order(StringComparer.Ordinal), Bestanden().Where(file => Leest().IsMatch(file.Text)).Select(file => file.Path));

        var vragers = Bestanden().Where(file => file.Text.Contains("loket.", StringComparison.Ordinal) || ZonderLoket.ContainsKey(file.Path))
            .Select(file => Path.GetFileNameWithoutExtension(file.Path));
        Assert.Empty(LeestNummer.Values.Where(naam => naam.Length > 0).Except(vragers));
    }

    [Fact]
    public void Types_WhatAsksAnotherSystemByNumber_HasTheDesk()
    {
        var vragers = Types().Where(type => HeeftParameter(Bouwers(type), typeof(HttpClient)) && HeeftParameter(Methoden(type), typeof(Insz))).ToList();

        Assert.Equal(["LedDatabank"], vragers.Select(type => type.Name));
        Assert.All(vragers, type => Assert.True(HeeftParameter(Bouwers(type), typeof(Inszloket)), $"{type.Name} does not have the desk."));
    }

    private static IEnumerable<(string Path, string Text)> Bestanden() =>
        Bron.Bestanden("src", "*.cs").Where(file => !file.Path.StartsWith("src/Domein/", StringComparison.Ordinal));

    private IEnumerable<Type> Types() => portaal.Services.GetServices<IPortalModule>().Select(module => module.GetType().Assembly)
        .Append(typeof(Program).Assembly).Append(typeof(Inszloket).Assembly).Append(typeof(Insz).Assembly).Distinct().SelectMany(assembly => assembly.GetTypes());

    private static ConstructorInfo[] Bouwers(Type type) => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    private static MethodInfo[] Methoden(Type type) =>
        type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);

    private static bool HeeftParameter(IEnumerable<MethodBase> methods, Type soort) => methods.Any(method => method.GetParameters().Any(parameter => parameter.ParameterType == soort));

    [GeneratedRegex(@"\.Insz(waarde)?( == |\.IsOneOf\()|\.(Eerste)?DeelnemerAsync\(|\binsz = \$1")]
    private static partial Regex Vergelijkt();

    [GeneratedRegex(@"\bInsz(\.(Try)?Parse|tekst\.Eerste)\(")]
    private static partial Regex Leest();
}
