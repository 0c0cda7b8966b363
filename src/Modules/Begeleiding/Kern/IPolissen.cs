namespace AmaWvg.Begeleiding;

/// <summary>The policies of the organisation, as it keeps them at <c>/mijn-voorziening/verzekeringen</c>.</summary>
internal interface IPolissen
{
    /// <summary>Every policy that covers participants, the newest first.</summary>
    Task<IReadOnlyList<Deelnemerpolis>> AlleAsync(Werkeenheid eenheid, HcoNummer hco, CancellationToken cancellationToken);
}

/// <summary>What a policy covers.</summary>
internal enum Verzekeringssoort
{
    /// <summary>Civil liability of the participant.</summary>
    BurgerlijkeAansprakelijkheid,

    /// <summary>Bodily accidents, the way to and from the werkpost included.</summary>
    LichamelijkeOngevallen,
}

/// <summary>A policy that covers participants.</summary>
/// <param name="Id">Key.</param>
/// <param name="Soorten">What it covers: one, or both.</param>
/// <param name="Verzekeraar">Insurer.</param>
/// <param name="Nummer">Number of the policy.</param>
/// <param name="Periode">When it is in force.</param>
internal sealed record Deelnemerpolis(Guid Id, IReadOnlyList<Verzekeringssoort> Soorten, string Verzekeraar, string Nummer, Periode Periode);
