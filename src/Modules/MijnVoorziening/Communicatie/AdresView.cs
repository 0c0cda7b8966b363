using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnVoorziening.Communicatie;

/// <summary>What the form shows.</summary>
/// <param name="Id">The address to change; null for a new one.</param>
/// <param name="Form">The form as typed.</param>
/// <param name="Errors">What is wrong with it.</param>
/// <param name="Botsing">What somebody else changed in the meantime.</param>
public sealed record AdresView(Guid? Id, AdresForm Form, FormErrors Errors, Botsing? Botsing = null)
{
    internal string Titel => Id is null ? "Adres toevoegen" : "Adres wijzigen";

    internal string Url => Id is { } id ? MijnVoorzieningUrls.Adres(id) : MijnVoorzieningUrls.AdresToevoegen;
}

/// <summary>What somebody confirms who removes an address.</summary>
/// <param name="Id">The address.</param>
/// <param name="Email">As it is written.</param>
public sealed record VerwijderView(Guid Id, string Email);
