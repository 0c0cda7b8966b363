namespace AmaWvg.Kernel;

/// <summary>Zorginspectie announced a visit.</summary>
/// <param name="Inspectie">Id of the inspection.</param>
/// <param name="Dag">The day of the visit.</param>
/// <param name="Documenten">What is asked beforehand, in words.</param>
public sealed record InspectieAangekondigd(Guid Inspectie, DateOnly Dag, IReadOnlyList<string> Documenten) : IGebeurtenis;

/// <summary>A draft of the report can be read, and reacted on.</summary>
/// <param name="Inspectie">Id of the inspection.</param>
/// <param name="ReactieTot">Last day to react.</param>
public sealed record OntwerpverslagKlaar(Guid Inspectie, DateOnly ReactieTot) : IGebeurtenis;

/// <summary>The term to react on a draft is nearly over, and there is no reaction. Told once.</summary>
/// <param name="Inspectie">Id of the inspection.</param>
/// <param name="ReactieTot">Last day to react.</param>
public sealed record ReactietermijnNadert(Guid Inspectie, DateOnly ReactieTot) : IGebeurtenis;

/// <summary>The report is final.</summary>
/// <param name="Inspectie">Id of the inspection.</param>
/// <param name="Inbreuken">How many breaches have to be put right.</param>
/// <param name="Termijn">Last day for that; null without any.</param>
public sealed record InspectieverslagDefinitief(Guid Inspectie, int Inbreuken, DateOnly? Termijn) : IGebeurtenis;

/// <summary>The department judged what a begeleider did about a breach.</summary>
/// <param name="Remediering">Id of the breach.</param>
/// <param name="Criterium">Number and title of its criterion.</param>
/// <param name="Aanvaard">Whether it is put right.</param>
/// <param name="Waarom">Why, in words.</param>
/// <param name="Termijn">The new term when it is not.</param>
public sealed record RemedieringBeoordeeld(Guid Remediering, string Criterium, bool Aanvaard, string Waarom, DateOnly? Termijn) : IGebeurtenis;

/// <summary>Zorginspectie came back for a breach.</summary>
/// <param name="Remediering">Id of the breach.</param>
/// <param name="Criterium">Number and title of its criterion.</param>
/// <param name="Dag">The day on which it came.</param>
/// <param name="Opgelost">Whether the breach is put right.</param>
/// <param name="Vaststelling">What it found, in words.</param>
public sealed record HercontroleVastgelegd(Guid Remediering, string Criterium, DateOnly Dag, bool Opgelost, string Vaststelling) : IGebeurtenis;

/// <summary>The term of a breach is over and nothing was filed. Told once for each term.</summary>
/// <param name="Remediering">Id of the breach.</param>
/// <param name="Criterium">Number and title of its criterion.</param>
/// <param name="Termijn">The last day that it had.</param>
public sealed record RemedieringstermijnVerstreken(Guid Remediering, string Criterium, DateOnly Termijn) : IGebeurtenis;

/// <summary>All breaches of an inspection are put right: it is closed.</summary>
/// <param name="Inspectie">Id of the inspection.</param>
public sealed record InspectieAfgesloten(Guid Inspectie) : IGebeurtenis;
