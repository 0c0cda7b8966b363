using AmaWvg.Kernel.Types;

namespace AmaWvg.MijnVoorziening.Diplomas;

/// <summary>The register of diplomas (LED). It knows higher education from the academic year 1999-2000.</summary>
internal interface ILedDatabank
{
    /// <summary>
    /// Asks which qualifications a person has. Leaves a line in the access log, and never fails because of the register:
    /// whatever it does wrong, it is not available.
    /// </summary>
    Task<Diplomacontrole> ZoekKwalificatiesAsync(Insz insz, CancellationToken cancellationToken);
}
