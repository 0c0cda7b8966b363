using System.Security.Claims;

namespace AmaWvg.Toegangsbeheer;

/// <summary>Who acts in the chain of the session, and what that person finds there. The chain of another onderneming does not exist here.</summary>
internal sealed class Ketentoegang(Documenten documenten, IHttpContextAccessor accessor, IHuidigeSessie sessie, Toegangslogboek log, TimeProvider clock)
{
    public const string Doel = "toegangsbeheer bekijken";

    /// <summary>The signed-in person.</summary>
    public Insz Wie => Insz.Hydrate(accessor.HttpContext!.User.FindFirstValue(PersoonClaims.Insz)!);

    /// <summary>For what this person does now.</summary>
    public Stempel Nu => new(clock.GetUtcNow(), sessie.Naam);

    public DateOnly Vandaag => clock.Vandaag();

    /// <summary>The chain with this id, if the person may do this in it.</summary>
    public async Task<Gevonden<Onderneming>> KetenAsync(Guid id, Ketenhandeling handeling, CancellationToken cancellationToken) =>
        await documenten.EigenKetenAsync(cancellationToken) is { } keten && keten.Id == id ? Mag(keten, keten, keten.RolVan(Wie), handeling) : default;

    /// <summary>The place in the chain with this id, if the person may end it.</summary>
    public async Task<Gevonden<Aanstelling>> AanstellingAsync(Guid id, CancellationToken cancellationToken) =>
        await documenten.EigenKetenAsync(cancellationToken) is { } keten && keten.Aanstellingen.Find(ander => ander.Id == id && ander.Einde is null) is { } aanstelling
            ? Mag(keten, aanstelling, keten.RolVan(Wie), aanstelling.Functie == Ketenfunctie.CoHoofdtoegangsbeheerder ? Ketenhandeling.CoHoofdtoegangsbeheerdersAanstellen : Ketenhandeling.ToegangsbeheerdersAanstellen)
            : default;

    /// <summary>The subafdeling with this id, if the person may do this in it.</summary>
    public async Task<Gevonden<Subafdeling>> SubafdelingAsync(Guid id, Ketenhandeling handeling, CancellationToken cancellationToken) =>
        await documenten.EigenKetenAsync(cancellationToken) is { } keten && keten.Actief.FirstOrDefault(ander => ander.Id == id) is { } subafdeling
            ? Mag(keten, subafdeling, keten.RolVan(Wie, subafdeling), handeling)
            : default;

    /// <summary>The user with this id and the subafdeling, if the person may do this there.</summary>
    public async Task<Gevonden<Gebruikersplaats>> GebruikerAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await documenten.EigenKetenAsync(cancellationToken) is not { } keten)
            return default;
        var plaats = keten.Actief.SelectMany(subafdeling => subafdeling.Actief, (subafdeling, gebruiker) => new Gebruikersplaats(subafdeling, gebruiker)).FirstOrDefault(ander => ander.Gebruiker.Id == id);
        return plaats is null ? default : Mag(keten, plaats, keten.RolVan(Wie, plaats.Subafdeling), Ketenhandeling.GebruikersBeheren);
    }

    /// <summary>The people of the chain by name, after a line in the access log about those whose number is shown.</summary>
    public async Task<(Personen Personen, Inzage Inzage)> ToonAsync(Guid onderwerp, IReadOnlyCollection<Insz> getoond, CancellationToken cancellationToken)
    {
        var inzage = await log.NoteerPersonenAsync(Doel, getoond.Count, onderwerp, getoond, cancellationToken);
        return (await PersonenAsync(cancellationToken), inzage);
    }

    /// <summary>Somebody changed the chain since the form was opened: nothing is saved, and the page says what was changed.</summary>
    public Task<Wijziging> BotsingAsync(Onderneming keten) => documenten.BotsingAsync(keten.Id, accessor.HttpContext!.RequestAborted);

    /// <summary>The people of the chain by name, where no number is shown.</summary>
    public Task<Personen> PersonenAsync(CancellationToken cancellationToken) => Personen.LeesAsync(documenten, cancellationToken);

    private static Gevonden<T> Mag<T>(Onderneming keten, T gevonden, Ketenrol rol, Ketenhandeling handeling) where T : class =>
        new(keten, gevonden, Ketenbevoegdheid.Mag(rol, handeling));
}

/// <summary>A user and where.</summary>
internal sealed record Gebruikersplaats(Subafdeling Subafdeling, Ketengebruiker Gebruiker);

/// <summary>What was found for the signed-in person; nothing by default.</summary>
internal readonly record struct Gevonden<T>(Onderneming Keten, T Wat, bool Mag) where T : class
{
    /// <summary>The answer when it is not there or may not be seen; null when all is well.</summary>
    public IResult? Weigering => Wat is null ? Results.NotFound() : Mag ? null : Results.StatusCode(StatusCodes.Status403Forbidden);
}
