namespace AmaWvg.Inspecties;

/// <summary>A step of an inspection whose form changes the inspection itself.</summary>
internal sealed class Inspectiestap(InspectieDocumenten documenten, IHuidigeSessie sessie)
{
    /// <summary>The inspection, when it may be changed as asked.</summary>
    public async Task<Inspectie?> VindAsync(Guid id, Func<Inspectie, bool> mag, CancellationToken cancellationToken) =>
        await documenten.LoadAsync<Inspectie>(id, cancellationToken) is { } inspectie && mag(inspectie) ? inspectie : null;

    /// <summary>Makes a change that nobody else was before with, and saves it with its history.</summary>
    /// <param name="inspectie">The inspection.</param>
    /// <param name="versie">The version that the form was opened with.</param>
    /// <param name="wijzig">Makes the change; says what history tells, or what is wrong.</param>
    /// <param name="url">Where it goes on after the row of history.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Wijziging> WijzigAsync(Inspectie inspectie, Guid versie, Func<Stapgevolg> wijzig, Func<Guid, string> url, CancellationToken cancellationToken)
    {
        if (inspectie.Versie != versie)
            return await documenten.BotsingAsync(inspectie.Id, cancellationToken);
        var gevolg = wijzig();
        if (gevolg.Errors is { Any: true } errors)
            return Wijziging.Geweigerd(errors);
        documenten.Wijzig(inspectie);
        var regel = documenten.Noteer(inspectie.Hco, inspectie.Id, gevolg.Actie, gevolg.Toelichting, sessie);
        if (gevolg.Gebeurtenis is { } gebeurtenis)
            documenten.PubliceerBij(inspectie.Hco, gebeurtenis);
        return await documenten.BewaarAsync(inspectie.Id, url(regel), cancellationToken);
    }
}

/// <summary>What a change comes to.</summary>
/// <param name="Actie">What history says.</param>
/// <param name="Toelichting">With these values.</param>
internal sealed record Stapgevolg(string Actie, string? Toelichting = null)
{
    /// <summary>What the begeleider is told.</summary>
    public IGebeurtenis? Gebeurtenis { get; init; }

    /// <summary>What is wrong instead.</summary>
    public FormErrors? Errors { get; init; }

    public static Stapgevolg Fout(string veld, string fout) => new("") { Errors = FormErrors.None.Add(veld, fout) };
}
