using Marten;
using Marten.Services;
using Microsoft.Extensions.DependencyInjection;

namespace AmaWvg.Tests.Testing;

/// <summary>Documents as the owner of the database puts and sees them: past both walls.</summary>
internal static class TestDocumenten
{
    /// <summary>Adds a document, or changes it.</summary>
    public static async Task<T> BewaarAsync<T>(this Portaal portaal, T document) where T : class, AmaWvg.Kernel.IDocument
    {
        await portaal.MetDocumentenAsync(document is IVanOrganisatie { Hco: var hco } ? hco : null, async sessie =>
        {
            sessie.Store(document);
            await sessie.SaveChangesAsync();
            return document;
        });
        return document;
    }

    /// <summary>The documents of a type of one organisation, or of the department.</summary>
    public static Task<IReadOnlyList<T>> DocumentenAsync<T>(this Portaal portaal, HcoNummer? hco = null) where T : class, AmaWvg.Kernel.IDocument =>
        portaal.MetDocumentenAsync(hco, sessie => sessie.Query<T>().ToListAsync());

    /// <summary>Does something with documents in a transaction of the owner.</summary>
    public static async Task<TUit> MetDocumentenAsync<TUit>(this Portaal portaal, HcoNummer? hco, Func<IDocumentSession, Task<TUit>> werk)
    {
        await using var connection = await portaal.Eigenaar.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var opties = SessionOptions.ForTransaction(transaction);
        opties.TenantId = (hco ?? Sleutelregister.Departement).Waarde;
        await using var sessie = portaal.Services.GetRequiredService<Documentopslag>().Werker.LightweightSession(opties);
        var uit = await werk(sessie);
        await transaction.CommitAsync();
        return uit;
    }
}
