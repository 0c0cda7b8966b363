namespace AmaWvg.MijnVoorziening;

/// <summary>A person who will do the guidance and whose diploma the application relies on (BR-24, BR-25).</summary>
/// <param name="Id">Key of the row; the person's diploma is attached to it.</param>
/// <param name="Insz">What the register is asked with. Shown in full only while it is typed.</param>
/// <param name="Diploma">What the register of diplomas said; null when it was not asked.</param>
/// <param name="Gecontroleerd">When it said so.</param>
internal sealed record Medewerker(Guid Id, Insz Insz, Diplomastatus? Diploma, DateTimeOffset? Gecontroleerd)
{
    /// <summary>Longest name, first name included.</summary>
    public const int LangsteNaam = 120;

    /// <summary>First name and name as typed; null for a person who was added before the portal asked names.</summary>
    public string? Naam { get; init; }

    /// <summary>Who, after the word "medewerker".</summary>
    public string Wie => Naam ?? $"met INSZ-nummer dat eindigt op {Insz.Einde}";

    /// <summary>What the diploma of this person is attached to.</summary>
    public string Bijlagevraag => Bijlagevragen.Diploma(Id);

    /// <summary>Id of the button that asks the register.</summary>
    public string Valideerknop => $"valideer-{Id}";

    /// <summary>The register knows a relevant diploma, or one is attached for the department to judge.</summary>
    public bool IsBewezen(IReadOnlySet<string> vragenMetBijlage) =>
        Diploma == Diplomastatus.Gevalideerd || vragenMetBijlage.Contains(Bijlagevraag);

    /// <summary>The same person in another application, to be checked again.</summary>
    public Medewerker Kopie(Guid id) => new(id, Insz, null, null) { Naam = Naam };
}
