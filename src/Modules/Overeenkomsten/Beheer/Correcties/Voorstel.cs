using AmaWvg.Kernel.Types;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;

namespace AmaWvg.Overeenkomsten.Beheer.Correcties;

/// <summary>A correction that was asked for.</summary>
internal sealed record Voorstel
{
    /// <summary>What the rules have against it.</summary>
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <summary>The values before and after.</summary>
    public IReadOnlyList<SummaryRow> Feiten { get; init; } = [];

    /// <summary>What follows from it, in sentences.</summary>
    public IReadOnlyList<string> Gevolgen { get; init; } = [];

    /// <summary>A question that only this correction raises; null for none.</summary>
    public RadioGroupModel? Vraag { get; init; }

    /// <summary>Changes the documents, and says what was done at each organisation.</summary>
    public Func<IReadOnlyList<Correctieverslag>> Pas { get; init; } = () => throw new InvalidOperationException("The rules refuse it.");

    public static Voorstel Geweigerd(string veld, string fout) => new() { Errors = FormErrors.None.Add(veld, fout) };
}

/// <summary>What was done, for the histories and the outbox.</summary>
/// <param name="Hco">The organisation.</param>
/// <param name="Deelnemer">The participant under whom the organisation reads it.</param>
/// <param name="Overeenkomsten">The agreements under which the department reads it.</param>
/// <param name="Toelichting">The values in words.</param>
/// <param name="Gebeurtenis">Makes the event from the id of the organisation's line.</param>
internal sealed record Correctieverslag(
    HcoNummer Hco, Guid Deelnemer, IReadOnlyList<Guid> Overeenkomsten, string Toelichting, Func<Guid, Kernel.Outbox.IGebeurtenis> Gebeurtenis);
