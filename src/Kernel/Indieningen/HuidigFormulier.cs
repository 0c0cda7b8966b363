namespace AmaWvg.Kernel;

/// <summary>
/// The form post under way: the idempotency key of the rendered form and a hash of what was typed.
/// The check on unsafe requests opens it; the transaction that commits the change consumes it.
/// </summary>
public sealed class HuidigFormulier
{
    private byte[] _inhoud = [];
    private string _pad = "";

    /// <summary>Key of the rendered form; null outside a form post.</summary>
    public Guid? Sleutel { get; private set; }

    /// <summary>Whether this request saved a change, and the key with it.</summary>
    public bool IsVerbruikt { get; private set; }

    /// <summary>Opens the form for this request.</summary>
    /// <param name="sleutel">Key of the rendered form.</param>
    /// <param name="pad">Path it was posted to.</param>
    /// <param name="inhoud">SHA-256 of the fields typed.</param>
    public void Open(Guid sleutel, string pad, byte[] inhoud) => (Sleutel, _pad, _inhoud) = (sleutel, pad, inhoud);

    internal void MarkeerVerbruikt() => IsVerbruikt = Sleutel is not null;

    /// <summary>The row that marks the key as used, or null outside a form post.</summary>
    internal VerbruikteSleutel? Verbruik(IHuidigeSessie sessie, string antwoord, DateTimeOffset nu) => Sleutel is not { } sleutel
        ? null
        : new VerbruikteSleutel
        {
            Hco = Sleutelregister.Van(sessie) ?? throw new InvalidOperationException("A form is bound to an organisation."),
            Sleutel = sleutel,
            Persoon = sessie.Persoon ?? throw new InvalidOperationException("A form is bound to a person."),
            Pad = _pad,
            Inhoud = _inhoud,
            Antwoord = antwoord,
            Tijdstip = nu,
        };
}
