namespace AmaWvg.Kernel;

/// <summary>How long is kept what has done its work (configuration section <c>Bewaren</c>).</summary>
public sealed class BewaarOptions
{
    /// <summary>Days that an event stays in the outbox after it was done.</summary>
    public int OutboxDagen { get; set; } = 90;

    /// <summary>Days that the key of a form stays after it was used. A form can be sent again for 16 hours, so two days at least.</summary>
    public int FormulierDagen { get; set; } = 30;
}
