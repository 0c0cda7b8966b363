using System.Data.Common;

namespace AmaWvg.MijnBerichten;

/// <summary>
/// What is in a file, once for all who get it: a plain table. It is found by the id of the file alone, which no page shows to an organisation.
/// </summary>
/// <param name="Naam">Name of the file.</param>
/// <param name="Mediatype">Its type.</param>
/// <param name="Inhoud">What is in it.</param>
internal sealed record Verzendinhoud(string Naam, string Mediatype, byte[] Inhoud)
{
    private const string VanBericht = """
        select b.data ->> 'naam', b.data ->> 'mediatype', i.inhoud
        from mijn_berichten.mt_doc_berichtbijlage b join mijn_berichten.verzendinhoud i on i.id = b.verzendbijlage_id
        where b.id = $1 and b.tenant_id = $2
        """;

    private const string VanVerzending = """
        select b.data ->> 'naam', b.data ->> 'mediatype', i.inhoud
        from mijn_berichten.mt_doc_verzendbijlage b join mijn_berichten.verzendinhoud i on i.id = b.id
        where b.id = $1
        """;

    /// <summary>A file with a message of the organisation.</summary>
    public static async Task<Verzendinhoud?> VanBerichtAsync(Documenten documenten, Guid berichtbijlage, HcoNummer hco, CancellationToken cancellationToken) =>
        (await documenten.LeesAsync(VanBericht, [berichtbijlage, hco], Lees, cancellationToken)).SingleOrDefault();

    /// <summary>A file of staff.</summary>
    public static async Task<Verzendinhoud?> VanVerzendingAsync(BeheerDocumenten documenten, Guid verzendbijlage, CancellationToken cancellationToken) =>
        (await documenten.LeesAsync(VanVerzending, [verzendbijlage], Lees, cancellationToken)).SingleOrDefault();

    /// <summary>Keeps what is in a file at the next save; it goes when the file goes.</summary>
    public static void Bewaar(BeheerDocumenten documenten, Guid verzendbijlage, byte[] inhoud) =>
        documenten.VoerUit("insert into mijn_berichten.verzendinhoud (id, inhoud) values (?, ?)", verzendbijlage, inhoud);

    private static Verzendinhoud Lees(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetFieldValue<byte[]>(2));
}
