namespace AmaWvg.Kernel;

/// <summary>What the security log tells of; the log of changes is <c>kernel.historiek</c>, that of what was seen <c>kernel.toegangslog</c>.</summary>
public enum Beveiligingsfeit
{
    /// <summary>Somebody signed in.</summary>
    Aangemeld,

    /// <summary>A sign-in failed; the reason says why.</summary>
    AanmeldenGeweigerd,

    /// <summary>Somebody chose for which organisation to work.</summary>
    ProfielGekozen,

    /// <summary>Somebody signed out.</summary>
    Afgemeld,

    /// <summary>A session was ended by the provider, by staff or because a right was withdrawn; the reason says which.</summary>
    SessieBeeindigd,

    /// <summary>A logout message of the provider was not accepted.</summary>
    AfmeldberichtGeweigerd,

    /// <summary>Somebody may not see a page or do something.</summary>
    ToegangGeweigerd,

    /// <summary>A form came without a good token or key, or from another place.</summary>
    VerzoekGeweigerd,

    /// <summary>Somebody asked too much in too short a time.</summary>
    LimietBereikt,

    /// <summary>Somebody made or withdrew a secret calendar address; the reason says which.</summary>
    AgendaAdres,

    /// <summary>The portal or its database is not set up safely.</summary>
    OnveiligeInstelling,
}
