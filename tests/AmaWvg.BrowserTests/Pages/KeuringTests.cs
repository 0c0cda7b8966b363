namespace AmaWvg.BrowserTests.Pages;

/// <summary>Every gate for the pages of one part of the portal; the parts are measured side by side. Explicit: a sweep that <c>.ci/run</c> makes.</summary>
/// <remarks>All states together take longer than there is: a third of them each day, so that every state is measured in three days.</remarks>
public abstract class KeuringTests<TToestanden>(Proefstand proefstand)
    where TToestanden : IToestanden
{
    private const int Delen = 3;

    public static TheoryData<string> Alle => [.. VanVandaag(TToestanden.Alle.Keys)];

    public static TheoryData<string> ZonderScript => [.. VanVandaag(TToestanden.ZonderScript)];

    [Theory(Explicit = true)]
    [MemberData(nameof(Alle))]
    public async Task Page_InThisState_PassesEveryGate(string toestand)
    {
        await using var venster = await TToestanden.Alle[toestand](proefstand);
        await venster.KeurAsync(toestand, proefstand.Paginas);
    }

    [Theory(Explicit = true)]
    [MemberData(nameof(ZonderScript))]
    public async Task Page_InThisStateWithoutScript_PassesEveryGate(string toestand)
    {
        await using var venster = await TToestanden.Alle[toestand](proefstand.ZonderScript);
        await venster.KeurZonderScriptAsync();
    }

    private static IEnumerable<string> VanVandaag(IEnumerable<string> toestanden) =>
        toestanden.Where((_, nummer) => nummer % Delen == DateOnly.FromDateTime(DateTime.UtcNow).DayNumber % Delen);
}

public sealed class AanmeldenKeuringTests(Proefstand proefstand) : KeuringTests<Aanmeldtoestanden>(proefstand);

public sealed class OvereenkomstenKeuringTests(Proefstand proefstand) : KeuringTests<Overeenkomsttoestanden>(proefstand);

public sealed class MijnVoorzieningKeuringTests(Proefstand proefstand) : KeuringTests<Voorzieningtoestanden>(proefstand);

public sealed class AanvraagKeuringTests(Proefstand proefstand) : KeuringTests<Aanvraagtoestanden>(proefstand);

public sealed class BeheerKeuringTests(Proefstand proefstand) : KeuringTests<Beheertoestanden>(proefstand);

public sealed class BerichtenKeuringTests(Proefstand proefstand) : KeuringTests<Berichttoestanden>(proefstand);

public sealed class CijfersKeuringTests(Proefstand proefstand) : KeuringTests<Cijfertoestanden>(proefstand);

public sealed class CorrectieKeuringTests(Proefstand proefstand) : KeuringTests<Correctietoestanden>(proefstand);

public sealed class ModelKeuringTests(Proefstand proefstand) : KeuringTests<Modeltoestanden>(proefstand);

public sealed class ToegangsbeheerKeuringTests(Proefstand proefstand) : KeuringTests<Toegangsbeheertoestanden>(proefstand);

public sealed class UitbetalingenKeuringTests(Proefstand proefstand) : KeuringTests<Uitbetalingtoestanden>(proefstand);

public sealed class DossierKeuringTests(Proefstand proefstand) : KeuringTests<Dossiertoestanden>(proefstand);
