namespace AmaWvg.Overeenkomsten;

/// <summary>The page on which a file is chosen.</summary>
public sealed record MeerdereView : IFormulierView
{
    /// <summary>The day it is.</summary>
    public required DateOnly Vandaag { get; init; }

    /// <summary>What was just saved.</summary>
    public Melding? Melding { get; init; }

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;
}

/// <summary>What stands in the file, before it is saved.</summary>
/// <param name="Reeks">The rows, encrypted.</param>
/// <param name="Aantal">How many rows.</param>
/// <param name="AantalFout">How many have an error.</param>
/// <param name="Fouten">The errors, cell by cell; not more than a person reads.</param>
/// <param name="Gevolgen">What follows from rows that are unusual; not more than a person reads.</param>
/// <param name="AantalOngewoon">How many rows are unusual.</param>
public sealed record MeerdereControleView(
    string Reeks, int Aantal, int AantalFout, IReadOnlyList<Celfout> Fouten, IReadOnlyList<Rijgevolg> Gevolgen, int AantalOngewoon) : IFormulierView
{
    private const int Getoond = 100;

    /// <summary>The agreements, in order; not more than a person reads.</summary>
    public IReadOnlyList<Reeksrij> Rijen { get; init; } = [];

    /// <summary>Whether they were ticked in the list, and do not stand in a file.</summary>
    public bool IsGekozen { get; init; }

    /// <summary>What is done with the rows.</summary>
    public Reekssoort Soort { get; init; } = Reekssoort.Aanmelden;

    /// <summary>What follows from all rows together, in sentences.</summary>
    public IReadOnlyList<string> Samen { get; init; } = [];

    /// <summary>Whether the box was ticked.</summary>
    public bool IsBevestigd { get; init; }

    /// <inheritdoc />
    public FormErrors Errors { get; init; } = FormErrors.None;

    internal static MeerdereControleView Van(IReadOnlyList<Reeksregel> regels, string reeks)
    {
        var fout = regels.Where(regel => regel.Errors.Any).ToList();
        var ongewoon = regels.Where(regel => regel.Gevolg is { IsOngewoon: true }).ToList();
        return new(
            reeks,
            regels.Count,
            fout.Count,
            [.. fout.SelectMany(regel => regel.Errors.All.Select(e => new Celfout(regel.Rij.Nummer, regel.Naam, Aanmeldreeks.Kolommen.Kop(e.FieldId!), e.Text))).Take(Getoond)],
            [.. ongewoon.Take(Getoond).Select(regel => new Rijgevolg(regel.Rij.Nummer, regel.Naam, regel.Gevolg!.Tekst))],
            ongewoon.Count)
        {
            Rijen = [.. regels.Take(Getoond).Where(regel => regel.Wijziging is not null).Select(regel => Reeksrij.Van(regel.Naam, regel.Wijziging!.Overeenkomst, regel.Wijziging.Overeenkomst.Einddatum))],
        };
    }

    internal static MeerdereControleView Van(IReadOnlyList<Stopregel> regels, string reeks)
    {
        var fout = regels.Where(regel => regel.Errors.Any).ToList();
        return new(
            reeks,
            regels.Count,
            fout.Count,
            [.. fout.SelectMany(regel => regel.Errors.All.Select(e => new Celfout(regel.Rij.Nummer, regel.Naam, Stopreeks.Kolommen.Kop(e.FieldId!), e.Text))).Take(Getoond)],
            [],
            0)
        {
            Soort = Reekssoort.Stopzetten,
            Rijen = [.. regels.Take(Getoond).Where(regel => regel.Overeenkomst is not null).Select(regel => Reeksrij.Van(regel.Naam, regel.Overeenkomst!, regel.Einddatum))],
        };
    }
}

/// <summary>An agreement as it will be.</summary>
/// <param name="Naam">Of whom it is.</param>
/// <param name="Referentie">Its reference.</param>
/// <param name="Startdatum">Its first day.</param>
/// <param name="Einddatum">Its last day, if any.</param>
public sealed record Reeksrij(string Naam, string Referentie, DateOnly Startdatum, DateOnly? Einddatum)
{
    internal static Reeksrij Van(string naam, Overeenkomst overeenkomst, DateOnly? einddatum) => new(naam, overeenkomst.Referentie, overeenkomst.Startdatum, einddatum);
}

/// <summary>A cell that is wrong.</summary>
/// <param name="Rij">The row, as the spreadsheet counts it.</param>
/// <param name="Naam">Of whom the row is.</param>
/// <param name="Kolom">The column.</param>
/// <param name="Fout">What is wrong with it.</param>
public sealed record Celfout(int Rij, string Naam, string Kolom, string Fout);

/// <summary>What follows from a row.</summary>
/// <param name="Rij">The row, as the spreadsheet counts it.</param>
/// <param name="Naam">Of whom the row is.</param>
/// <param name="Gevolg">What follows.</param>
public sealed record Rijgevolg(int Rij, string Naam, string Gevolg);
