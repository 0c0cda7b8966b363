namespace AmaWvg.Overeenkomsten;

/// <summary>What staff set right on an agreement, as it stood until that day: so that what was known before can be counted again.</summary>
/// <param name="Op">Day of the correction.</param>
/// <param name="Startdatum">The first day that it had.</param>
/// <param name="Insz">The number that it had.</param>
internal sealed record Rechtzetting(DateOnly Op, DateOnly Startdatum, Insz Insz);
