using System.Collections.Concurrent;

namespace AmaWvg.Overeenkomsten;

/// <summary>
/// The last answers of this host, each with the sum of the marks of all changes (<c>kernel.wijziging</c>) that was read before it was counted:
/// while that is the same, so is the answer.
/// </summary>
internal sealed class Cijfergeheugen
{
    private const int Meeste = 500;

    private readonly ConcurrentDictionary<string, (decimal Stand, object Antwoord)> _laatste = new();

    public T? Vind<T>(string vraag, decimal stand) where T : class => _laatste.TryGetValue(vraag, out var laatste) && laatste.Stand == stand ? (T)laatste.Antwoord : null;

    public void Onthoud(string vraag, decimal stand, object antwoord)
    {
        if (_laatste.Count >= Meeste)
            _laatste.Clear();
        _laatste[vraag] = (stand, antwoord);
    }
}
