namespace AmaWvg.BrowserTests.Pages;

/// <summary>Every gate for the pages of one part of the portal; the parts are measured side by side. Explicit: a sweep that <c>.ci/run</c> makes.</summary>
/// <remarks>
/// All states together take longer than CI has: a sixth of them each day, so that every state is measured in six days. <c>AMAWVG_TOESTANDEN=alle</c> measures all of them at once,
/// as whoever changes a page does before sending it.
/// </remarks>
public abstract class KeuringTests<TToestanden>(Proefstand proefstand)
    where TToestanden : IToestanden
{
    private const int Delen = 6;

    public static TheoryData<string> Alle => [.. VanVandaag(TToestanden.Alle.Keys)];

    public static TheoryData<string> ZonderScript => [.. TToestanden.ZonderScript];

    [Theory(Explicit = true, SkipTestWithoutData = true)]
    [MemberData(nameof(Alle))]
    public async Task Page_InThisState_PassesEveryGate(string toestand)
    {
        await using var venster = await TToestanden.Alle[toestand](proefstand);
        await venster.KeurAsync(toestand, Proefstand.Paginas);
    }

    [Theory(Explicit = true, SkipTestWithoutData = true)]
    [MemberData(nameof(ZonderScript))]
    public async Task Page_InThisStateWithoutScript_PassesEveryGate(string toestand)
    {
        await using var venster = await TToestanden.Alle[toestand](proefstand.ZonderScript);
        await venster.KeurZonderScriptAsync();
    }

    private static IEnumerable<string> VanVandaag(IEnumerable<string> toestanden) =>
        Environment.GetEnvironmentVariable("AMAWVG_TOESTANDEN") == "alle" ? toestanden
        : toestanden.Where((_, nummer) => nummer % Delen == DateOnly.FromDateTime(DateTime.UtcNow).DayNumber % Delen);
}

public sealed class AanmeldenKeuringTests(Proefstand proefstand) : KeuringTests<Aanmeldtoestanden>(proefstand);

public sealed class OvereenkomstenKeuringTests(Proefstand proefstand) : KeuringTests<Overeenkomsttoestanden>(proefstand);

public sealed class MijnVoorzieningKeuringTests(Proefstand proefstand) : KeuringTests<Voorzieningtoestanden>(proefstand);

public sealed class AanvraagKeuringTests(Proefstand proefstand) : KeuringTests<Aanvraagtoestanden>(proefstand);

public sealed class BeheerKeuringTests(Proefstand proefstand) : KeuringTests<Beheertoestanden>(proefstand);

public sealed class BerichtenKeuringTests(Proefstand proefstand) : KeuringTests<Berichttoestanden>(proefstand);

public sealed class CijfersKeuringTests(Proefstand proefstand) : KeuringTests<Cijfertoestanden>(proefstand);

public sealed class InspectiesKeuringTests(Proefstand proefstand) : KeuringTests<Inspectietoestanden>(proefstand);

public sealed class CorrectieKeuringTests(Proefstand proefstand) : KeuringTests<Correctietoestanden>(proefstand);

public sealed class ModelKeuringTests(Proefstand proefstand) : KeuringTests<Modeltoestanden>(proefstand);

public sealed class ToegangsbeheerKeuringTests(Proefstand proefstand) : KeuringTests<Toegangsbeheertoestanden>(proefstand);

public sealed class UitbetalingenKeuringTests(Proefstand proefstand) : KeuringTests<Uitbetalingtoestanden>(proefstand);

public sealed class DossierKeuringTests(Proefstand proefstand) : KeuringTests<Dossiertoestanden>(proefstand);
