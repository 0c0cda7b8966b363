namespace AmaWvg.Overeenkomsten.Beheer.Correcties;

/// <summary>One agreement at the voorzieningen where it stood one after the other (BR-23), seen from a last day.</summary>
/// <param name="Eindigt">The agreement that ends on that day.</param>
/// <param name="Vervalt">What went on elsewhere afterwards, and never was.</param>
internal sealed record Overgangsketen(Correctiedossier Eindigt, IReadOnlyList<Correctiedossier> Vervalt)
{
    public static async Task<Overgangsketen> LaadAsync(CorrectieHandler handler, Correctiedossier dossier, DateOnly? einde, CancellationToken cancellationToken)
    {
        var (eindigt, vervalt) = (dossier, new List<Correctiedossier>());
        while (einde < eindigt.Overeenkomst.Startdatum && eindigt.Overeenkomst.Voorganger is { } voorganger)
        {
            if (!eindigt.Overeenkomst.IsGeannuleerd)
                vervalt.Insert(0, eindigt);
            eindigt = (await handler.LaadAsync(voorganger, cancellationToken))!;
        }
        // Recorded before, the end changes nothing of what passed.
        if (eindigt.Overeenkomst.Einddatum == einde && vervalt.Count == 0)
            return new(eindigt, vervalt);
        for (var later = dossier.Overeenkomst.Opvolger; later is { } id;)
        {
            var opvolger = (await handler.LaadAsync(id, cancellationToken))!;
            if (einde < opvolger.Overeenkomst.Startdatum && !opvolger.Overeenkomst.IsGeannuleerd)
                vervalt.Add(opvolger);
            later = opvolger.Overeenkomst.Opvolger;
        }
        return new(eindigt, vervalt);
    }
}
