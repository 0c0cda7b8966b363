namespace AmaWvg.Toegangsbeheer;

/// <summary>A voorziening of the onderneming, for which users get access.</summary>
internal sealed record Subafdeling(Guid Id, HcoNummer Voorziening, string Naam, string Gemeente, string Email, Insz? Beheerder, bool Toepassing, Stempel Begin) : IHeeftId
{
    public Stempel? Einde { get; init; }

    /// <summary>When somebody last confirmed that these users must still have access.</summary>
    public Stempel? Nagekeken { get; init; }

    public IReadOnlyList<Ketengebruiker> Gebruikers { get; init; } = [];

    public IEnumerable<Ketengebruiker> Actief => Gebruikers.Where(gebruiker => gebruiker.Einde is null);

    public Subafdeling Met(Ketengebruiker gebruiker) => this with { Gebruikers = [.. Gebruikers.Where(ander => ander.Id != gebruiker.Id), gebruiker] };

    public bool WachtOpControle(DateOnly vandaag) => Actief.Any() && Jaarcontrole.IsNodig((Nagekeken ?? Begin).Dag, vandaag);
}

/// <summary>Somebody who may use the portal for a voorziening when the right is ticked.</summary>
internal sealed record Ketengebruiker(Guid Id, Insz Wie, bool HeeftRecht, Stempel Begin) : IHeeftId
{
    public Stempel? Einde { get; init; }
}
