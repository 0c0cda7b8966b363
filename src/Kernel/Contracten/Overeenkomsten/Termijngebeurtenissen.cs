namespace AmaWvg.Kernel;

/// <summary>An agreement was reported after the month in which it started; the months before are not paid (BR-10).</summary>
/// <param name="Deelnemer">Id of the participant.</param>
/// <param name="Startdatum">First day of the agreement.</param>
/// <param name="SubsidieVanaf">First day of the first month that can be paid.</param>
/// <param name="VerlorenMaanden">How many guided months are not paid.</param>
public sealed record OvereenkomstLaattijdigAangemeld(Guid Deelnemer, DateOnly Startdatum, DateOnly SubsidieVanaf, int VerlorenMaanden) : IGebeurtenis;

/// <summary>In three months a participant with a running agreement reaches the pension age (BR-01; Q13). Told once for each participant.</summary>
/// <param name="Deelnemer">Id of the participant.</param>
/// <param name="SubsidieTot">Last day of the last month that can be paid.</param>
public sealed record PensioenleeftijdNadert(Guid Deelnemer, DateOnly SubsidieTot) : IGebeurtenis;
