namespace AmaWvg.MijnVoorziening;

/// <summary>A file that somebody chose for a question.</summary>
internal sealed record Bestandskeuze(string Vraag, IFormFile Bestand)
{
    private const string Voorvoegsel = "bestand-";

    /// <summary>Name and id of the question's file field.</summary>
    public static string Veld(string vraag) => Voorvoegsel + vraag;

    /// <summary>A field in which nothing was chosen.</summary>
    public static bool IsLeeg(IFormFile bestand) => bestand.FileName.Length == 0 && bestand.Length == 0;

    /// <summary>What was chosen in the file fields of these questions.</summary>
    public static IReadOnlyList<Bestandskeuze> Uit(IFormCollection form, IEnumerable<string> vragen) =>
    [
        .. from vraag in vragen
           from bestand in form.Files.GetFiles(Veld(vraag))
           where !IsLeeg(bestand)
           select new Bestandskeuze(vraag, bestand),
    ];

    /// <summary>A browser does not keep a chosen file: says of each that was not saved that it must be chosen again, unless more is wrong with it.</summary>
    public static FormErrors Opnieuw(IReadOnlyList<Bestandskeuze> keuzes, FormErrors errors)
    {
        foreach (var keuze in keuzes)
            errors.Add(Veld(keuze.Vraag), Bestandsfout.Opnieuw(Bestandsnaam.Schoon(keuze.Bestand.FileName)));
        return errors;
    }
}
