namespace AmaWvg.MijnVoorziening;

/// <summary>The register of diplomas (LED; Q20). It knows higher education from the academic year 1999-2000.</summary>
internal interface ILedDatabank
{
    /// <summary>
    /// Asks which qualifications a person has. Leaves a line in the access log, and never fails because of the register:
    /// whatever it does wrong, it is not available.
    /// </summary>
    /// <exception cref="LimietBereiktException">This person asked too much in a short time.</exception>
    /// <param name="insz">Whose.</param>
    /// <param name="medewerker">The same person in the application that is written, for the access log.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<Diplomacontrole> ZoekKwalificatiesAsync(Insz insz, Guid medewerker, CancellationToken cancellationToken);
}
