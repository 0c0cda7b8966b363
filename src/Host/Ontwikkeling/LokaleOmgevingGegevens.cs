namespace AmaWvg.Host;

/// <summary>Where the portal finds what was started.</summary>
/// <param name="Map">The folder in use, with the logs.</param>
/// <param name="App">Connection string of the organisations' pages.</param>
/// <param name="Beheer">Connection string of the staff pages.</param>
/// <param name="Werker">Connection string of the background work.</param>
/// <param name="Inspectie">Connection string of the pages of Zorginspectie.</param>
/// <param name="Migratie">Connection string of the owner, for migrations and loading.</param>
/// <param name="Issuer">Address of the sign-in provider, when it was asked for.</param>
/// <param name="Led">Where the diploma register takes questions, when it was asked for.</param>
/// <param name="Registers">Where the registers of ondernemingen and voorzieningen take questions, when they were asked for.</param>
public sealed record LokaleOmgevingGegevens(string Map, string App, string Beheer, string Werker, string Inspectie, string Migratie, Uri? Issuer, Uri? Led, Uri? Registers)
{
    /// <summary>Without the passwords in the connection strings.</summary>
    public override string ToString() => $"{nameof(LokaleOmgevingGegevens)} {{ Map = {Map}, Issuer = {Issuer} }}";
}
