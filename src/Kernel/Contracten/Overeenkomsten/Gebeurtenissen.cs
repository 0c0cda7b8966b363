namespace AmaWvg.Kernel;

/// <summary>The department set the first day of an agreement right.</summary>
/// <param name="Overeenkomst">Id of the agreement.</param>
/// <param name="Deelnemer">Id of its participant: the months paid for that person are to be worked out again.</param>
/// <param name="Was">First day before.</param>
/// <param name="Wordt">First day now.</param>
/// <param name="Historiek">Id of the line that the organisation reads, with the reason.</param>
public sealed record StartdatumGecorrigeerd(Guid Overeenkomst, Guid Deelnemer, DateOnly Was, DateOnly Wordt, Guid Historiek) : IGebeurtenis;

/// <summary>The department set the last day of an agreement right.</summary>
/// <param name="Overeenkomst">Id of the agreement.</param>
/// <param name="Deelnemer">Id of its participant.</param>
/// <param name="Was">Last day before; null for none.</param>
/// <param name="Wordt">Last day now; null for none.</param>
/// <param name="Historiek">Id of the line that the organisation reads, with the reason.</param>
public sealed record EinddatumGecorrigeerd(Guid Overeenkomst, Guid Deelnemer, DateOnly? Was, DateOnly? Wordt, Guid Historiek) : IGebeurtenis;

/// <summary>An agreement turned out to have ended at another organisation before it passed to this one: it is cancelled here.</summary>
/// <param name="Overeenkomst">Id of the agreement.</param>
/// <param name="Deelnemer">Id of its participant.</param>
/// <param name="Einde">Last day at the other organisation.</param>
/// <param name="Historiek">Id of the line that the organisation reads, with the reason.</param>
public sealed record OvergenomenOvereenkomstVervallen(Guid Overeenkomst, Guid Deelnemer, DateOnly Einde, Guid Historiek) : IGebeurtenis;

/// <summary>The department does not set a first day right as the organisation asked.</summary>
/// <param name="Overeenkomst">Id of the agreement.</param>
/// <param name="Deelnemer">Id of its participant.</param>
/// <param name="Gevraagd">The first day that was asked for.</param>
/// <param name="Historiek">Id of the line that the organisation reads, with the reason.</param>
public sealed record StartdatumcorrectieGeweigerd(Guid Overeenkomst, Guid Deelnemer, DateOnly Gevraagd, Guid Historiek) : IGebeurtenis;

/// <summary>The department cancelled an agreement that was reported by mistake: every month paid for it alone comes back.</summary>
/// <param name="Overeenkomst">Id of the agreement.</param>
/// <param name="Deelnemer">Id of its participant.</param>
/// <param name="Historiek">Id of the line that the organisation reads, with the reason.</param>
public sealed record OvereenkomstGeannuleerd(Guid Overeenkomst, Guid Deelnemer, Guid Historiek) : IGebeurtenis;

/// <summary>The department gave a participant another INSZ number.</summary>
/// <param name="Deelnemer">Id of the participant.</param>
/// <param name="SamengevoegdMet">Id of the participant who had that number already and who has the agreements now, if any.</param>
/// <param name="Historiek">Id of the line that the organisation reads, with the reason.</param>
public sealed record InszGewijzigd(Guid Deelnemer, Guid? SamengevoegdMet, Guid Historiek) : IGebeurtenis;

/// <summary>Agreements of this organisation go on at another one (BR-23). What was paid too much is settled with this one.</summary>
/// <param name="Naar">HCO number of the other organisation.</param>
/// <param name="LaatsteDag">Last day at this one.</param>
/// <param name="Aantal">How many agreements.</param>
public sealed record OvereenkomstenOvergedragen(string Naar, DateOnly LaatsteDag, int Aantal) : IGebeurtenis;

/// <summary>Agreements of another organisation go on at this one (BR-23).</summary>
/// <param name="Van">HCO number of the other organisation.</param>
/// <param name="EersteDag">First day at this one.</param>
/// <param name="Aantal">How many agreements.</param>
public sealed record OvereenkomstenOvergenomen(string Van, DateOnly EersteDag, int Aantal) : IGebeurtenis;
