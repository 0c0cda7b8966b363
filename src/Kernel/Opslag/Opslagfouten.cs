using JasperFx;
using Marten.Exceptions;
using Npgsql;

namespace AmaWvg.Kernel;

/// <summary>What the database refused, however deep it is wrapped.</summary>
public static class Opslagfouten
{
    /// <summary>Whether a save failed because such a document or row exists already.</summary>
    /// <param name="fault">What the save threw.</param>
    /// <param name="index">Name of the unique index or constraint.</param>
    public static bool IsDubbel(this Exception fault, string index) => fault.Geweigerd() is { SqlState: PostgresErrorCodes.UniqueViolation } weigering && weigering.ConstraintName == index;

    /// <summary>The same, whichever index or id says so.</summary>
    public static bool IsDubbel(this Exception fault) => fault is DocumentAlreadyExistsException || fault.Geweigerd() is { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <summary>Whether it is what saving throws when the database refuses it, or when somebody else was first.</summary>
    public static bool IsBewaarfout(this Exception fault) => fault is ConcurrencyException or DocumentAlreadyExistsException or MartenCommandException;

    /// <summary>What PostgreSQL said; null when something else went wrong.</summary>
    public static PostgresException? Geweigerd(this Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            if (fault is PostgresException weigering)
                return weigering;
        }
        return null;
    }
}
