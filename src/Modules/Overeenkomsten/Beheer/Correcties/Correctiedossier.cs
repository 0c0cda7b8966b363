using AmaWvg.Kernel.Subsidie;
using AmaWvg.Kernel.Types;
using AmaWvg.Overeenkomsten.Documenten;

namespace AmaWvg.Overeenkomsten.Beheer.Correcties;

/// <summary>What a correction has to know.</summary>
/// <param name="Overeenkomst">The agreement.</param>
/// <param name="Deelnemer">Its participant.</param>
/// <param name="Andere">The other agreements of the participant.</param>
/// <param name="Erkenningen">Periods in which the organisation is recognised.</param>
/// <param name="Tarieven">The rates.</param>
/// <param name="Vandaag">The day it is.</param>
internal sealed record Correctiedossier(
    Overeenkomst Overeenkomst, Deelnemer Deelnemer, IReadOnlyList<Overeenkomst> Andere, IReadOnlyList<Periode> Erkenningen, Tarieftabel Tarieven, DateOnly Vandaag)
{
    public IEnumerable<Overeenkomst> Alle => [Overeenkomst, .. Andere];

    /// <summary>The months of the participant when the agreement ran otherwise.</summary>
    public Subsidiemaanden Met(Looptijd looptijd) => Met(Deelnemer.Geboortedatum, [looptijd, .. Andere.Select(o => o.VoorSubsidie)]);

    public Subsidiemaanden Met(DateOnly? geboortedatum, IEnumerable<Looptijd> looptijden) => new(geboortedatum, [.. looptijden], Erkenningen);
}
