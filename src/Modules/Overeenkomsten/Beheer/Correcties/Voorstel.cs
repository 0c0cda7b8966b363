namespace AmaWvg.Overeenkomsten;

/// <summary>A correction that was asked for.</summary>
internal sealed record Voorstel
{
    /// <summary>What the rules have against it.</summary>
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <summary>The values before and after.</summary>
    public IReadOnlyList<SummaryRij> Feiten { get; init; } = [];

    /// <summary>What follows from it, in sentences.</summary>
    public IReadOnlyList<string> Gevolgen { get; init; } = [];

    /// <summary>A question that only this correction raises; null for none.</summary>
    public RadioGroupModel? Vraag { get; init; }

    /// <summary>Changes the documents, and says what was done at each organisation.</summary>
    public Func<IReadOnlyList<Correctieverslag>> Pas { get; init; } = () => throw new InvalidOperationException("The rules refuse it.");

    public static Voorstel Geweigerd(string veld, string fout) => new() { Errors = FormErrors.None.Add(veld, fout) };
}

/// <summary>What was done at one organisation, for its documents, the histories and the outbox.</summary>
/// <param name="Deelnemer">The participant under whom the organisation reads it.</param>
/// <param name="Overeenkomsten">The agreements that changed, under which the department reads it.</param>
/// <param name="Toelichting">The values in words.</param>
/// <param name="Gebeurtenis">Makes the event from the id of the organisation's line.</param>
internal sealed record Correctieverslag(Deelnemer Deelnemer, IReadOnlyList<Overeenkomst> Overeenkomsten, string Toelichting, Func<Guid, IGebeurtenis> Gebeurtenis)
{
    /// <summary>Other agreements of the participant that changed along.</summary>
    public IReadOnlyList<Overeenkomst> OokGewijzigd { get; init; } = [];
}
