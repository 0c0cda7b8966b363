using AmaWvg.MijnVoorziening;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AmaWvg.Tests.MijnVoorziening.Diplomas;

/// <summary>The register may be slow, down or lying: the portal always gets an outcome (Q20).</summary>
public sealed class LedDatabankTests(Portaal portaal) : IAsyncLifetime
{
    private readonly Insz _insz = TestInsz.Nieuw();
    private LiegendRegister _register = null!;
    private TestOrganisatie _organisatie = null!;
    private LedProef _proef = null!;

    public static TheoryData<string, Func<Insz, Func<HttpContext, Task>>, int> Fouten => new()
    {
        { "500", _ => LiegendRegister.Met("", status: 500), 2 },
        { "503", _ => LiegendRegister.Met("", status: 503), 2 },
        { "hangs up", _ => context => { context.Abort(); return Task.CompletedTask; }, 2 },
        { "hangs up half-way", insz => async context => { context.Response.ContentLength = 999; await LiegendRegister.MetDiploma(insz)(context); context.Abort(); }, 2 },
        { "wrong key", _ => LiegendRegister.Met("", status: 401), 1 },
        { "no such address", _ => LiegendRegister.Met("", status: 404), 1 },
        { "redirect", _ => context => { context.Response.Redirect("/elders"); return Task.CompletedTask; }, 1 },
        { "web page", insz => LiegendRegister.Met($"<p>{insz.Waarde}</p>", "text/html"), 1 },
        { "right answer of another type", insz => LiegendRegister.Met(LiegendRegister.Json(insz.Waarde), "text/plain"), 1 },
        { "nothing", _ => LiegendRegister.Met(""), 1 },
        { "null", _ => LiegendRegister.Met("null"), 1 },
        { "list", _ => LiegendRegister.Met("[]"), 1 },
        { "half", insz => LiegendRegister.Met(LiegendRegister.Json(insz.Waarde)[..90]), 1 },
        { "no qualifications", insz => LiegendRegister.Met($$"""{"insz":"{{insz.Waarde}}"}"""), 1 },
        { "qualifications that are null", insz => LiegendRegister.Met($$"""{"insz":"{{insz.Waarde}}","kwalificaties":null}"""), 1 },
        { "qualification that is null", insz => LiegendRegister.Met($$"""{"insz":"{{insz.Waarde}}","kwalificaties":[null]}"""), 1 },
        { "another person", _ => LiegendRegister.Met(LiegendRegister.Json(TestInsz.Nieuw().Waarde)), 1 },
        { "nobody", _ => LiegendRegister.Met(LiegendRegister.Json("")), 1 },
        { "two persons", insz => LiegendRegister.Met($$"""{"insz":"{{TestInsz.Nieuw().Waarde}}","insz":"{{insz.Waarde}}","kwalificaties":[]}"""), 1 },
        { "level in words", insz => LiegendRegister.Met(LiegendRegister.Json(insz.Waarde, niveau: "\"6\"")), 1 },
        { "level out of bounds", insz => LiegendRegister.Met(LiegendRegister.Json(insz.Waarde, niveau: "9")), 1 },
        { "empty title", insz => LiegendRegister.Met(LiegendRegister.Json(insz.Waarde, titel: "")), 1 },
        { "title that does not end", insz => LiegendRegister.Met(LiegendRegister.Json(insz.Waarde, titel: new string('x', 301))), 1 },
        { "more than fits", insz => LiegendRegister.Met(LiegendRegister.Json(insz.Waarde) + new string(' ', 65 * 1024)), 1 },
        { "too deep", insz => LiegendRegister.Met(LiegendRegister.Json(insz.Waarde, meer: ",\"x\":" + new string('[', 50) + new string(']', 50))), 1 },
    };

    public async ValueTask InitializeAsync()
    {
        (_register, _organisatie) = (await LiegendRegister.StartAsync(), await portaal.MaakOrganisatieAsync());
        _proef = new(portaal, _organisatie, _register.Adres);
    }

    public async ValueTask DisposeAsync()
    {
        await _proef.DisposeAsync();
        await _register.DisposeAsync();
    }

    [Fact]
    public async Task Zoek_KnownPerson_TellsTheDiploma()
    {
        _register.Antwoord = LiegendRegister.Met(LiegendRegister.Json(_insz.Waarde, meer: ",\"later\":1"));

        var controle = await _proef.ZoekAsync(_insz);

        Assert.Equal(
            new(Diplomastatus.Gevalideerd, new("Bachelor in de verpleegkunde", 6, "medisch", "Hogeschool", new(2008, 6, 30), true)), controle);
    }

    [Fact]
    public async Task Zoek_Question_HoldsTheNumberInItsBodyAlone()
    {
        _register.Antwoord = LiegendRegister.MetDiploma(_insz);

        await _proef.ZoekAsync(_insz);

        Assert.Equal(new Vraag("POST", "/zoek", "Bearer geheim", "application/json; charset=utf-8", $$"""{"insz":"{{_insz.Waarde}}"}"""), Assert.Single(_register.Vragen));
    }

    [Theory]
    [MemberData(nameof(Fouten))]
    public async Task Zoek_RegisterFails_IsNotAvailable(string welke, Func<Insz, Func<HttpContext, Task>> antwoord, int vragen)
    {
        _register.Antwoord = antwoord(_insz);
        var log = portaal.Log.Volg();

        var controle = await _proef.ZoekAsync(_insz);

        Assert.Equal((welke, Diplomacontrole.Onbeschikbaar, vragen), (welke, controle, _register.Vragen.Count));
        Assert.Contains(log, regel => regel.Contains("not available", StringComparison.Ordinal));
        Assert.All(log, regel => Assert.Empty(LogRules.Faults(regel)));
    }

    [Fact]
    public async Task Zoek_NeverAnswers_IsNotAvailable()
    {
        _register.Antwoord = LiegendRegister.NooitAsync;
        await using var haastig = new LedProef(portaal, _organisatie, _register.Adres, wachttijd: "00:00:00.3");

        Assert.Equal(Diplomacontrole.Onbeschikbaar, await haastig.ZoekAsync(_insz));
    }

    [Fact]
    public async Task Zoek_FailsOnce_AsksAgain()
    {
        _register.Antwoord = context => _register.Vragen.Count == 1 ? LiegendRegister.Met("", status: 502)(context) : LiegendRegister.MetDiploma(_insz)(context);

        Assert.Equal(Diplomastatus.Gevalideerd, (await _proef.ZoekAsync(_insz)).Status);
        Assert.Equal(2, _register.Vragen.Count);
    }

    [Fact]
    public async Task Zoek_NobodyListens_IsNotAvailable()
    {
        await _register.DisposeAsync();

        Assert.Equal(Diplomacontrole.Onbeschikbaar, await _proef.ZoekAsync(_insz));
    }

    [Fact]
    public async Task Zoek_WithoutAddress_IsNotAvailable()
    {
        await using var zonder = new LedProef(portaal, _organisatie, adres: null);

        Assert.Equal(Diplomacontrole.Onbeschikbaar, await zonder.ZoekAsync(_insz));
        Assert.Equal(0, await ToegangslogAsync());
    }

    [Fact]
    public async Task Zoek_RegisterKeepsFailing_IsLeftAloneForAWhile()
    {
        _register.Antwoord = LiegendRegister.Met("", status: 500);
        for (var n = 0; n < 10; n++)
            Assert.Equal(Diplomacontrole.Onbeschikbaar, await _proef.ZoekAsync(_insz));
        Assert.Equal(6, _register.Vragen.Count);
        _register.Antwoord = LiegendRegister.MetDiploma(_insz);

        _proef.Vooruit(TimeSpan.FromSeconds(29));
        Assert.Equal(Diplomastatus.DienstOnbeschikbaar, (await _proef.ZoekAsync(_insz)).Status);
        Assert.Equal(6, _register.Vragen.Count);

        _proef.Vooruit(TimeSpan.FromSeconds(2));
        Assert.Equal(Diplomastatus.Gevalideerd, (await _proef.ZoekAsync(_insz)).Status);
        Assert.Equal(Diplomastatus.Gevalideerd, (await _proef.ZoekAsync(_insz)).Status);
        Assert.Equal(8, _register.Vragen.Count);
    }

    [Fact]
    public async Task Zoek_EveryQuestion_LeavesOneLineInTheAccessLog()
    {
        _register.Antwoord = LiegendRegister.Met("", status: 500);
        for (var n = 0; n < 5; n++)
            await _proef.ZoekAsync(_insz);

        // Two tries are one question; what was not asked is not there.
        Assert.Equal((6, 3L), (_register.Vragen.Count, await ToegangslogAsync()));
    }

    [Fact]
    public async Task Zoek_SomebodyOfAnApplication_SaysInTheAccessLogWho()
    {
        _register.Antwoord = LiegendRegister.MetDiploma(_insz);
        var medewerker = Guid.CreateVersion7();

        await _proef.ZoekAsync(_insz, medewerker);

        await using var select = portaal.Eigenaar.CreateCommand("select hco || ' ' || doel || ' ' || naam || ' ' || insz from kernel.toegangslog where onderwerp = $1");
        select.Parameters.Add(new() { Value = medewerker });
        Assert.Equal($"{_organisatie.Hco.Waarde} {LedDatabank.Doel} {_organisatie.Persoon.Voornaam} {_organisatie.Persoon.Naam} {_insz.Waarde}", await select.ExecuteScalarAsync());
    }

    [Theory]
    [InlineData("http://led.example/zoek")]
    [InlineData("ftp://led.example/zoek")]
    [InlineData("led.example")]
    public async Task Settings_NumbersInTheClear_AreRefused(string adres)
    {
        await using var proef = new LedProef(portaal, _organisatie, new(adres, UriKind.RelativeOrAbsolute));

        Assert.Throws<OptionsValidationException>(() => proef.Services.GetRequiredService<IOptions<LedOptions>>().Value);
    }

    private async Task<long> ToegangslogAsync()
    {
        await using var select = portaal.Eigenaar.CreateCommand("select count(*) from kernel.toegangslog where hco = $1 and doel = $2 and aantal = 1");
        select.Parameters.Add(new() { Value = _organisatie.Hco.Waarde });
        select.Parameters.Add(new() { Value = LedDatabank.Doel });
        return (long)(await select.ExecuteScalarAsync())!;
    }
}
