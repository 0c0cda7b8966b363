namespace AmaWvg.Web;

/// <summary>
/// The one place where anything is asked about somebody by national number, of the portal's own data or of another system. Each question counts
/// for the low limit of such look-ups per person, and leaves a line in the access log that says who was looked up, also when nothing is found.
/// </summary>
public sealed class Inszloket(Toegangslogboek toegangslog, IInszlimiet limiet)
{
    /// <summary>Asks something of the session's own organisation.</summary>
    /// <param name="insz">About whom.</param>
    /// <param name="doel">Why, as a fixed phrase for the log.</param>
    /// <param name="vraag">The question; null when nobody is found.</param>
    /// <param name="wie">The id of who is found.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <typeparam name="T">What is found.</typeparam>
    /// <exception cref="LimietBereiktException">This person asked too much in a short time.</exception>
    public async Task<T?> VraagAsync<T>(Insz insz, string doel, Func<Task<T?>> vraag, Func<T, Guid> wie, CancellationToken cancellationToken) where T : class
    {
        limiet.Neem();
        var gevonden = await vraag();
        await toegangslog.NoteerVraagAsync(insz, doel, gevonden is null ? null : wie(gevonden), cancellationToken);
        return gevonden;
    }

    /// <summary>
    /// Asks something of the session's own organisation about many people at once, such as those of a file. It counts as one question, and the
    /// line in the log names every number.
    /// </summary>
    /// <param name="nummers">About whom.</param>
    /// <param name="doel">Why, as a fixed phrase for the log.</param>
    /// <param name="vraag">The question.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <typeparam name="T">What is found.</typeparam>
    /// <exception cref="LimietBereiktException">This person asked too much in a short time.</exception>
    public async Task<T> VraagReeksAsync<T>(IReadOnlyCollection<Insz> nummers, string doel, Func<Task<T>> vraag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(nummers);
        ArgumentNullException.ThrowIfNull(vraag);
        limiet.Neem();
        var gevonden = await vraag();
        await toegangslog.NoteerPersonenAsync(doel, nummers.Count, Guid.Empty, nummers, cancellationToken);
        return gevonden;
    }

    /// <summary>Asks something as the department; see <see cref="VraagAsync"/>.</summary>
    /// <param name="hco">At which organisation, or the department itself for all of them.</param>
    /// <param name="insz">About whom.</param>
    /// <param name="doel">Why, as a fixed phrase for the log.</param>
    /// <param name="vraag">The question; null when nobody is found.</param>
    /// <param name="wie">The id of who is found.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <typeparam name="T">What is found.</typeparam>
    /// <exception cref="LimietBereiktException">This person asked too much in a short time.</exception>
    public async Task<T?> VraagBijAsync<T>(
        HcoNummer hco, Insz insz, string doel, Func<Task<T?>> vraag, Func<T, Guid> wie, CancellationToken cancellationToken) where T : class
    {
        limiet.Neem();
        var gevonden = await vraag();
        await toegangslog.NoteerVraagBijAsync(hco, insz, doel, gevonden is null ? null : wie(gevonden), cancellationToken);
        return gevonden;
    }

    /// <summary>For a question that another system answers: comes before it, and the question is asked only after.</summary>
    /// <param name="insz">About whom.</param>
    /// <param name="doel">Why, as a fixed phrase for the log.</param>
    /// <param name="onderwerp">The same person in the portal.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="LimietBereiktException">This person asked too much in a short time.</exception>
    public Task MeldAsync(Insz insz, string doel, Guid onderwerp, CancellationToken cancellationToken)
    {
        limiet.Neem();
        return toegangslog.NoteerVraagAsync(insz, doel, onderwerp, cancellationToken);
    }
}
