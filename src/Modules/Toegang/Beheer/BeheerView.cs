using AmaWvg.Kernel.Contracts.Toegang;

namespace AmaWvg.Toegang.Beheer;

/// <summary>What staff of the department see first.</summary>
/// <param name="Naam">Who is signed in.</param>
/// <param name="Rollen">In which roles, as people call them.</param>
/// <param name="TeDoen">What waits for these roles, the nearest last day first.</param>
public sealed record BeheerView(string Naam, IReadOnlyList<string> Rollen, IReadOnlyList<Werkpunt> TeDoen);
