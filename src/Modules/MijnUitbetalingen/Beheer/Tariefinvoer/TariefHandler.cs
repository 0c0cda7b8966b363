using AmaWvg.Kernel.Contracts.Toegang;
using AmaWvg.Kernel.Historiek;
using AmaWvg.Kernel.Types;
using AmaWvg.MijnUitbetalingen.Documenten;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.MijnUitbetalingen.Beheer.Tariefinvoer;

internal sealed class TariefHandler(MijnUitbetalingenBeheerDb db, TariefgevolgQuery gevolgen, IHuidigeSessie sessie, TimeProvider clock)
{
    /// <returns>The change; or, when it was not made, what has to be confirmed first.</returns>
    public async Task<(Wijziging? Wijziging, Tariefgevolg? Gevolg)> HandleAsync(TariefForm form, CancellationToken cancellationToken)
    {
        var tarief = new Tariefregel
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Vanaf = Maand.Van(DutchDate.Parse(form.Vanaf)),
            PerMaand = DutchAmount.Parse(form.PerMaand),
            Plafond = DutchAmount.Parse(form.Plafond),
            Toegevoegd = clock.GetUtcNow(),
            Door = sessie.Naam,
        };
        var gevolg = await gevolgen.RunAsync(tarief, cancellationToken);
        if (gevolg is not null && gevolg.Sleutel != form.Bevestiging)
            return (null, gevolg);

        db.Add(tarief);
        var toelichting = $"Vanaf {tarief.Vanaf.Weergave}: {tarief.PerMaand.Weergave} per maand, ten hoogste {tarief.Plafond.Weergave} per jaar.{(gevolg?.Opnieuw is { } opnieuw ? $" {opnieuw}" : "")}";
        var regel = db.NoteerHistoriekVanDepartement(HistoriekOnderwerp.Tarief(tarief.Id), "Tarief toegevoegd", toelichting);
        return (await db.BewaarAsync(tarief.Id, BeheerUrls.OverzichtNa(regel), cancellationToken), null);
    }
}
