using Microsoft.Extensions.Options;

namespace AmaWvg.MijnVoorziening;

/// <summary>
/// Who hears of a change by which somebody could lead payments elsewhere. Not only who is known now: whoever means ill replaces those first.
/// </summary>
internal sealed class Waarschuwing(Documenten documenten, TimeProvider clock, IOptions<RekeningOptions> options)
{
    /// <summary>Everybody who is known now or was known a while ago, each once.</summary>
    public async Task<IReadOnlyList<string>> AdressenAsync(Voorziening voorziening, CancellationToken cancellationToken, params IEnumerable<string?> ook)
    {
        var sinds = clock.GetUtcNow().AddDays(-options.Value.Geheugendagen);
        var extra = (await documenten.AdressenAsync(cancellationToken)).Select(a => a.Email);
        var vorige = (await documenten.VorigeAdressenAsync(sinds, cancellationToken)).Select(v => v.Email);
        return [.. Berichtadressen.Elk([voorziening.Contactpersoon?.Email, .. extra, .. vorige, .. ook]).Order(StringComparer.Ordinal)];
    }

    /// <summary>Remembers the contact person of before a change, whatever changed: a telephone number is a way to reach that person as well.</summary>
    public void Onthoud(Voorziening voorziening, Contactpersoon was) => Onthoud(voorziening, was.Email, was.Voluit);

    /// <summary>Remembers an extra address that is given up.</summary>
    public void Onthoud(Voorziening voorziening, Communicatieadres was) => Onthoud(voorziening, was.Email, null);

    /// <summary>Whether the contact person or an address changed so short ago that a new account number waits for the department.</summary>
    public async Task<bool> IsPasVervangenAsync(CancellationToken cancellationToken) =>
        await documenten.VorigeAdressenAsync(clock.GetUtcNow().AddDays(-options.Value.Nazichtdagen), cancellationToken) is not [];

    private void Onthoud(Voorziening voorziening, string email, string? persoon)
    {
        var nu = clock.GetUtcNow();
        documenten.Nieuw(new VorigAdres { Id = Guid.CreateVersion7(nu), Hco = voorziening.Hco, Email = email, Persoon = persoon, Tot = nu });
    }
}
