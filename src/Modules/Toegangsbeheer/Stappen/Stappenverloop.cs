using AmaWvg.Toegangsbeheer.Stappen;

namespace AmaWvg.Toegangsbeheer;

/// <summary>Answers the post of a form in steps: the first page again, a page to look it over, or the change itself.</summary>
internal static class Stappenverloop
{
    /// <param name="ingediend">The form.</param>
    /// <param name="keten">The chain: whoever confirms looked at the one that is there.</param>
    /// <param name="toegang">Who acts in it.</param>
    /// <param name="invullen">The first page, with what is wrong or what somebody else changed, and the version of the chain that was looked at.</param>
    /// <param name="controleer">What the rules refuse; asked again at every step.</param>
    /// <param name="blad">What the later pages show.</param>
    /// <param name="bevestig">Does it.</param>
    public static async Task<IResult> VolgAsync<TForm>(
        this Ingediend<TForm> ingediend,
        Onderneming keten,
        Ketentoegang toegang,
        Func<TForm, FormErrors, Botsing?, Guid, RazorSlice> invullen,
        Func<TForm, FormErrors> controleer,
        Func<TForm, Controleblad> blad,
        Func<TForm, Task<Wijziging>> bevestig) where TForm : class, IFormulier<TForm>, IStappenformulier
    {
        var form = ingediend.Form;
        if (form.Stap is Stap.Vorige or Stap.Zoeken)
            return invullen(form, FormErrors.None, null, ingediend.Versie);
        if (form.Stap == Stap.Bevestigen && !ingediend.Errors.Any && keten.Versie != ingediend.Versie)
        {
            var botst = await toegang.BotsingAsync(keten);
            return botst.Antwoord(() => invullen(form, FormErrors.None, botst.Botsing, keten.Versie));
        }
        var errors = ingediend.Errors.Any ? ingediend.Errors : controleer(form);
        if (errors.Any)
            return Wijziging.Geweigerd(errors).Antwoord(() => invullen(form, errors, null, ingediend.Versie));
        var pagina = blad(form) with { Versie = ingediend.Versie };
        if (form.Stap != Stap.Bevestigen)
            return Blad(pagina with { IsOpslaan = pagina.MetOpslaan && form.Stap != Stap.Opslaan }, form);
        var wijziging = await bevestig(form);
        return pagina.Vinkje is { } vinkje && wijziging.Errors[vinkje.Name] is not null
            ? wijziging.Antwoord(() => Blad(pagina with { Errors = wijziging.Errors }, form))
            : wijziging.Antwoord(() => invullen(form, wijziging.Errors, wijziging.Botsing, ingediend.VersieNa(wijziging, keten.Versie)));
    }

    // The box stands on the page itself, so it is not hidden there as well.
    private static RazorSlice Blad(Controleblad blad, IStappenformulier form) => ControlePage.Create(blad with
    {
        Velden = [.. form.Velden.Where(veld => veld.Value.Length > 0 && !(blad.HeeftVinkje && veld.Key == blad.Vinkje!.Name))],
    });
}
