namespace AmaWvg.Kernel;

/// <summary>Who says what a person may do. The settings <c>Toegangsrechten:*</c>.</summary>
public sealed class ToegangsrechtenOptions
{
    /// <summary>The one source of rights.</summary>
    public Toegangsbron Bron { get; set; } = Toegangsbron.Gids;

    /// <summary>With <see cref="Toegangsbron.Aanbieder"/>: how the provider names the right to work for a voorziening.</summary>
    public string Recht { get; set; } = "Departement Welzijn, Volksgezondheid en Gezin: Aanbod van arbeidsmatige activiteiten";

    /// <summary>Whether access is managed in this portal.</summary>
    public bool BeheertZelf => Bron == Toegangsbron.Gids;
}

/// <summary>A source of rights.</summary>
public enum Toegangsbron
{
    /// <summary>The access chains of the portal itself.</summary>
    Gids,

    /// <summary>Claims of the identity provider; access is managed outside.</summary>
    Aanbieder,
}
