using AmaWvg.Tests.MijnVoorziening.Diplomas;
using AmaWvg.Toegangsbeheer;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace AmaWvg.Tests.Toegangsbeheer.Registers;

/// <summary>The registers may be slow, down or lying: the portal always gets an outcome, and nobody a right on a guess.</summary>
public sealed class RegistersTests : IAsyncLifetime
{
    private static readonly Ondernemingsnummer Nummer = Ondernemingsnummer.Parse("0566988259");

    private LiegendRegister _register = null!;

    public static TheoryData<string, Func<HttpContext, Task>> Fouten => new()
    {
        { "500", LiegendRegister.Met("", status: 500) },
        { "hangs up", context => { context.Abort(); return Task.CompletedTask; } },
        { "wrong key", LiegendRegister.Met("", status: 401) },
        { "redirect", context => { context.Response.Redirect("/elders"); return Task.CompletedTask; } },
        { "web page", LiegendRegister.Met("<p>Onderhoud</p>", "text/html") },
        { "nothing", LiegendRegister.Met("") },
        { "null", LiegendRegister.Met("null") },
        { "list", LiegendRegister.Met("[]") },
        { "null in the list", LiegendRegister.Met("""{"onderneming":{},"voorzieningen":[null]}""") },
        { "another onderneming", LiegendRegister.Met("""
            {"onderneming":{"nummer":"0353456320","naam":"X","gemeente":"Y","ocmw":false,"vertegenwoordiger":true},
             "voorzieningen":[{"hco":"1","onderneming":"0353456320","naam":"X","gemeente":"Y","zorgtype":"001","soort":"Ocmw","adres":"","provincie":"Limburg"}]}
            """) },
        { "yes in words", LiegendRegister.Met("""
            {"onderneming":{"nummer":"0566988259","naam":"X","gemeente":"Y","ocmw":false,"vertegenwoordiger":"true"},
             "voorzieningen":[{"hco":"een","onderneming":"0566988259","naam":"X","gemeente":"Y","zorgtype":"001","soort":"Ocmw","adres":"","provincie":"Limburg"}]}
            """) },
        { "no name", LiegendRegister.Met("""
            {"onderneming":{"nummer":"0566988259","naam":"","gemeente":"Y","ocmw":false,"vertegenwoordiger":true},
             "voorzieningen":[{"hco":"1","onderneming":"0566988259","naam":"","gemeente":"Y","zorgtype":"001","soort":"Ocmw","adres":"","provincie":"Limburg"}]}
            """) },
    };

    public async ValueTask InitializeAsync() => _register = await LiegendRegister.StartAsync();

    public ValueTask DisposeAsync() => _register.DisposeAsync();

    [Theory]
    [MemberData(nameof(Fouten))]
    public async Task Vind_RegisterThatFails_IsNotAvailable(string wat, Func<HttpContext, Task> antwoord)
    {
        _register.Antwoord = antwoord;

        Assert.Equal((wat, new Registerantwoord<KboOnderneming>(false, null)), (wat, await new Kruispuntbank(Vraag()).VindAsync(Nummer, TestInsz.Nieuw(), default)));
        Assert.Equal((wat, false), (wat, (await new Cobrha(Vraag()).VanOndernemingAsync(Nummer, default)).IsBeschikbaar));
    }

    [Fact]
    public async Task Vind_RightAnswer_IsTaken()
    {
        _register.Antwoord = LiegendRegister.Met("""
            {"onderneming":{"nummer":"0566988259","naam":"X","gemeente":"Y","ocmw":true,"vertegenwoordiger":true,"later":1},
             "voorzieningen":[{"hco":"71","onderneming":"0566988259","naam":"Huis","gemeente":"Y","zorgtype":"009","soort":"Ocmw","adres":"","provincie":"Limburg"}]}
            """);

        Assert.Equal(new(true, new(Nummer, "X", "Y", IsOcmw: true, IsVertegenwoordiger: true)), await new Kruispuntbank(Vraag()).VindAsync(Nummer, TestInsz.Nieuw(), default));
        Assert.Equal([new(HcoNummer.Parse("71"), Nummer, "Huis", "Y", "009") { Soort = "Ocmw", Adres = "", Provincie = "Limburg" }], (await new Cobrha(Vraag()).VanOndernemingAsync(Nummer, default)).Waarde!);
        Assert.Equal("Huis", (await new Cobrha(Vraag()).MetNummerAsync(HcoNummer.Parse("71"), default)).Waarde?.Naam);
    }

    [Fact]
    public async Task Vind_Unknown_IsNothingFound()
    {
        _register.Antwoord = LiegendRegister.Met("""{"onderneming":null,"voorzieningen":[]}""");

        Assert.Equal(new(true, null), await new Kruispuntbank(Vraag()).VindAsync(Nummer, TestInsz.Nieuw(), default));
        Assert.Equal(new(true, null), await new Cobrha(Vraag()).MetNummerAsync(HcoNummer.Parse("71"), default));
    }

    [Fact]
    public async Task Vind_WithoutAddress_IsNotAvailable() => Assert.False((await new Kruispuntbank(Vraag(new())).VindAsync(Nummer, TestInsz.Nieuw(), default)).IsBeschikbaar);

    [Theory]
    [InlineData("http://kbo.voorbeeld.be/", false)]
    [InlineData("https://kbo.voorbeeld.be/", true)]
    [InlineData("http://127.0.0.1:5084/", true)]
    public void IsVeilig_NationalNumbers_GoOverTls(string adres, bool veilig) => Assert.Equal(veilig, new RegisterOptions { Adres = new(adres) }.IsVeilig);

    private Registervraag Vraag(RegisterOptions? options = null) => new(
        new(new SocketsHttpHandler { AllowAutoRedirect = false }), options ?? new() { Adres = _register.Adres }, new(TimeSpan.FromSeconds(5), TimeProvider.System), "Kbo", NullLogger.Instance);
}
