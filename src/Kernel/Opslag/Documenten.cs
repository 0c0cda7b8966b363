using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>The documents of the session's organisation, behind both walls: the role <c>app</c>.</summary>
public sealed class Documenten : Werkeenheid
{
    internal Documenten(Documentopslag opslag, ModuleRequest request) : base(opslag.App, request)
    {
    }

    private protected override bool IsVanOrganisatie => true;

    // The organisation of the session, never one of the request.
    private protected override string Tenant => Request.Sessie.Hco?.Waarde ?? throw new InvalidOperationException("Nobody is signed in for an organisation.");
}

/// <summary>The documents of every organisation, for staff of the department: the role <c>beheer</c>.</summary>
public sealed class BeheerDocumenten : Werkeenheid
{
    /// <exception cref="InvalidOperationException">The session is not of the department.</exception>
    internal BeheerDocumenten(Documentopslag opslag, ModuleRequest request) : base(opslag.Beheer, request)
    {
        if (!request.Sessie.IsDepartement)
            throw new InvalidOperationException("Only the department sees every organisation.");
    }

    private protected override string Tenant => Sleutelregister.Departement.Waarde;
}

/// <summary>
/// What Zorginspectie may see: the role <c>inspectie</c>. Of the agreements and participants of an organisation row-level security leaves it those
/// that an inspection drew, and these as long as it is open.
/// </summary>
public sealed class InspectieDocumenten : Werkeenheid
{
    /// <exception cref="InvalidOperationException">The session is not of Zorginspectie.</exception>
    internal InspectieDocumenten(Documentopslag opslag, ModuleRequest request) : base(opslag.Inspectie, request)
    {
        if (!request.Sessie.IsInspectie)
            throw new InvalidOperationException("Only Zorginspectie inspects.");
    }

    private protected override string Tenant => Sleutelregister.Zorginspectie.Waarde;
}

/// <summary>The documents of every organisation, for background work, in the transaction of its scope: the role <c>werker</c>.</summary>
public sealed class WerkDocumenten : Werkeenheid
{
    internal WerkDocumenten(Documentopslag opslag, ModuleRequest request, NpgsqlTransaction transactie) : base(opslag.Werker, request, transactie)
    {
    }

    private protected override string Tenant => Sleutelregister.Departement.Waarde;
}
