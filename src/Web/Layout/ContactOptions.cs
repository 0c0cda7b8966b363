namespace AmaWvg.Web;

/// <summary>Who helps, from the configuration section <c>Contact</c>.</summary>
public sealed class ContactOptions
{
    /// <summary>Mail address of the department.</summary>
    public string Email { get; set; } = "zorgenwerk.zorg@vlaanderen.be";

    /// <summary>Phone number, when there is one.</summary>
    public string? Telefoon { get; set; }

    /// <summary>Its pages elsewhere, from the same section.</summary>
    public Verwijzingen Elders { get; } = new();

    /// <summary>The same, for a page.</summary>
    public Contactgegevens Gegevens => new(Email, Telefoon) { Elders = Elders };
}
