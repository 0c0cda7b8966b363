using AmaWvg.Kernel.Types;

namespace AmaWvg.Toegang.Rechten;

/// <summary>One line of the access directory: a person may use the portal for one organisation, in these roles.</summary>
internal sealed class Toegangsrecht
{
    /// <summary>Key of the department in <see cref="Organisatie"/>.</summary>
    public const string Departement = "departement-zorg";

    public required Insz Insz { get; init; }

    /// <summary>HCO number of the voorziening, or <see cref="Departement"/>.</summary>
    public required string Organisatie { get; init; }

    public required string Naam { get; init; }

    public required string Gemeente { get; init; }

    public required string[] Rollen { get; init; }
}
