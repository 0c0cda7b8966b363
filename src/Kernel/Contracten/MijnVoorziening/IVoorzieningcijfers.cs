namespace AmaWvg.Kernel;

/// <summary>
/// What figures need of the voorzieningen. Registered under <see cref="Databankrol.Beheer"/> for pages of the department and under
/// <see cref="Databankrol.Werker"/> for background work.
/// </summary>
public interface IVoorzieningcijfers
{
    /// <summary>Every type that there is or was, in the order of the lists.</summary>
    IReadOnlyList<Voorzieningtype> Types { get; }

    /// <summary>Every voorziening, by name, with its recognitions.</summary>
    Task<IReadOnlyList<Voorzieningcijfer>> AlleAsync(CancellationToken cancellationToken);

    /// <summary>Every application that was filed, the oldest first; for the department.</summary>
    Task<IReadOnlyList<Aanvraagcijfer>> AanvragenAsync(CancellationToken cancellationToken);

    /// <summary>The days within which is decided: whether an application is admissible, and whether the recognition is granted (BR-22).</summary>
    (int Ontvankelijkheid, int Beslissing) Termijn { get; }
}

/// <summary>A type of voorziening.</summary>
/// <param name="Sleutel">Its name in addresses and documents.</param>
/// <param name="Label">As shown on screen.</param>
public sealed record Voorzieningtype(string Sleutel, string Label);

/// <summary>A voorziening.</summary>
/// <param name="Hco">Its number.</param>
/// <param name="Id">Its id in addresses.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Type">Its type, as <see cref="Voorzieningtype.Sleutel"/>.</param>
/// <param name="Provincie">Its province; may be empty.</param>
/// <param name="Gemeente">Its municipality; may be empty.</param>
/// <param name="Erkenningen">Its recognitions, the oldest first.</param>
public sealed record Voorzieningcijfer(
    HcoNummer Hco, Guid Id, string Naam, string Type, string Provincie, string Gemeente, IReadOnlyList<Erkenningcijfer> Erkenningen)
{
    /// <summary>Whether it is recognised on the day, by what was known.</summary>
    public bool IsErkend(Peiling peiling) => Erkenningen.Any(erkenning => erkenning.Geldt(peiling));
}

/// <summary>A recognition in two times.</summary>
/// <param name="GekendVan">Day on which it was granted.</param>
/// <param name="Toegekend">The period as granted.</param>
/// <param name="OpgehevenOp">Day on which it was ended before its term; null when it was not.</param>
/// <param name="Resteert">What is left of the period since then; null when it was withdrawn before it began.</param>
public sealed record Erkenningcijfer(DateOnly GekendVan, Periode Toegekend, DateOnly? OpgehevenOp, Periode? Resteert)
{
    /// <summary>Whether it holds on the day, by what was known.</summary>
    public bool Geldt(Peiling peiling) =>
        GekendVan <= peiling.GekendOp && (OpgehevenOp <= peiling.GekendOp ? Resteert?.Omvat(peiling.Dag) ?? false : Toegekend.Omvat(peiling.Dag));
}

/// <summary>How an application for a recognition went.</summary>
/// <param name="Ingediend">Day on which it was filed.</param>
/// <param name="Ontvankelijkheid">Day on which was said whether it is admissible; null while it was not.</param>
/// <param name="Beslissing">Day of the decision; null while there is none, or when there never will be.</param>
/// <param name="Ingetrokken">Day on which the organisation took it back; null when it did not.</param>
public sealed record Aanvraagcijfer(DateOnly Ingediend, DateOnly? Ontvankelijkheid, DateOnly? Beslissing, DateOnly? Ingetrokken);
