namespace AmaWvg.Web.Layout;

/// <summary>Who helps, from the configuration section <c>Contact</c>.</summary>
public sealed class ContactOptions
{
    /// <summary>Mail address of the department.</summary>
    public string Email { get; set; } = "zorgenwerk.zorg@vlaanderen.be";

    /// <summary>Phone number, when there is one.</summary>
    public string? Telefoon { get; set; }

    /// <summary>Page of the department about arbeidsmatige activiteiten.</summary>
    public string AmaPagina { get; set; } = new Verwijzingen().AmaPagina;

    /// <summary>Page of the department with frequent questions.</summary>
    public string Vragenpagina { get; set; } = new Verwijzingen().Vragenpagina;

    /// <summary>Where the short manual about access stands.</summary>
    public string VerkorteHandleiding { get; set; } = new Verwijzingen().VerkorteHandleiding;

    /// <summary>Where the long one stands.</summary>
    public string UitgebreideHandleiding { get; set; } = new Verwijzingen().UitgebreideHandleiding;

    /// <summary>The same, for a page.</summary>
    public Contactgegevens Gegevens => new(Email, Telefoon)
    {
        Elders = new()
        {
            AmaPagina = AmaPagina,
            Vragenpagina = Vragenpagina,
            VerkorteHandleiding = VerkorteHandleiding,
            UitgebreideHandleiding = UitgebreideHandleiding,
        },
    };
}
