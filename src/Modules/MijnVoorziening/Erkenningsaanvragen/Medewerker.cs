using AmaWvg.Kernel.Types;
using AmaWvg.MijnVoorziening.Diplomas;

namespace AmaWvg.MijnVoorziening.Erkenningsaanvragen;

/// <summary>A person who will do the guidance and whose diploma the application relies on (BR-24, BR-25).</summary>
/// <param name="Id">Key of the row; the person's diploma is attached to it.</param>
/// <param name="Insz">Who. Shown in full only while it is typed.</param>
/// <param name="Diploma">What the register of diplomas said; null when it was not asked.</param>
/// <param name="Gecontroleerd">When it said so.</param>
internal sealed record Medewerker(Guid Id, Insz Insz, Diplomastatus? Diploma, DateTimeOffset? Gecontroleerd)
{
    /// <summary>What the diploma of this person is attached to.</summary>
    public string Bijlagevraag => Bijlagevragen.Diploma(Id);

    /// <summary>Id of the button that asks the register.</summary>
    public string Valideerknop => $"valideer-{Id}";

    /// <summary>The register knows a relevant diploma, or one is attached for the department to judge.</summary>
    public bool IsBewezen(IReadOnlySet<string> vragenMetBijlage) =>
        Diploma == Diplomastatus.Gevalideerd || vragenMetBijlage.Contains(Bijlagevraag);

    /// <summary>The same person in another application, to be checked again.</summary>
    public Medewerker Kopie(Guid id) => new(id, Insz, null, null);
}
