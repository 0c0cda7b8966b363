using Marten;

namespace AmaWvg.MijnBerichten;

/// <summary>Sends one mail and notes what came of it.</summary>
internal static class Mailbezorger
{
    public static async Task Handle(
        Mailbezorging gebeurtenis, WerkDocumenten documenten, Mailschrijver schrijver, Postbus postbus, TimeProvider clock, CancellationToken cancellationToken)
    {
        var bezorging = await documenten.Query<Bezorging>().SingleAsync(b => b.Id == gebeurtenis.Bezorging, cancellationToken);
        var bericht = await documenten.Query<Bericht>().SingleAsync(b => b.Id == bezorging.BerichtId, cancellationToken);
        var heeftBijlagen = await documenten.Query<Berichtbijlage>().AnyAsync(b => b.BerichtId == bericht.Id, cancellationToken);
        using var mail = await schrijver.SchrijfAsync(bericht, bezorging, heeftBijlagen, cancellationToken);
        var status = await postbus.VerstuurAsync(mail) ? Bezorgstatus.Verzonden : Bezorgstatus.Geweigerd;
        await BoekAsync(documenten, bezorging, status, clock, cancellationToken);
    }

    public static async Task GeefOp(Mailbezorging gebeurtenis, WerkDocumenten documenten, TimeProvider clock, CancellationToken cancellationToken)
    {
        var bezorging = await documenten.Query<Bezorging>().SingleAsync(b => b.Id == gebeurtenis.Bezorging, cancellationToken);
        await BoekAsync(documenten, bezorging, Bezorgstatus.Mislukt, clock, cancellationToken);
    }

    private static Task BoekAsync(WerkDocumenten documenten, Bezorging bezorging, Bezorgstatus status, TimeProvider clock, CancellationToken cancellationToken)
    {
        Metingen.TelMail(status.ToString());
        bezorging.Boek(status, clock.GetUtcNow());
        documenten.Wijzig(bezorging);
        return documenten.SaveDraftAsync(cancellationToken);
    }
}
