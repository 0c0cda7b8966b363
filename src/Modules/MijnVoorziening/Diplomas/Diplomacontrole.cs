namespace AmaWvg.MijnVoorziening;

/// <summary>What the register says of a person's diploma.</summary>
internal enum Diplomastatus
{
    Gevalideerd,
    NietGevonden,
    NietRelevant,
    DienstOnbeschikbaar,
}

/// <summary>The outcome of a diploma check (BR-25).</summary>
/// <param name="Status">What follows from it.</param>
/// <param name="Kwalificatie">The one that counted: the newest that is relevant, else the newest; null when there is none.</param>
internal sealed record Diplomacontrole(Diplomastatus Status, Kwalificatie? Kwalificatie)
{
    /// <summary>Nobody could be asked: the applicant adds the diploma as an attachment.</summary>
    public static Diplomacontrole Onbeschikbaar { get; } = new(Diplomastatus.DienstOnbeschikbaar, null);

    /// <summary>What a person typed in the register proves nothing and counts as not there.</summary>
    public static Diplomacontrole Van(IEnumerable<Kwalificatie> kwalificaties)
    {
        var authentiek = kwalificaties.Where(k => k.Authentiek).OrderByDescending(k => k.Uitgereikt).ToList();
        if (authentiek.Find(k => k.IsRelevant) is { } relevant)
            return new(Diplomastatus.Gevalideerd, relevant);
        return authentiek is [var nieuwste, ..] ? new(Diplomastatus.NietRelevant, nieuwste) : new(Diplomastatus.NietGevonden, null);
    }
}
