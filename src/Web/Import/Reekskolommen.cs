namespace AmaWvg.Web;

/// <summary>The columns of a file, by the names that stand above them.</summary>
/// <param name="Alle">Field, heading and width of each.</param>
public sealed record Reekskolommen(IReadOnlyList<Reekskolom> Alle)
{
    /// <summary>What one row is about.</summary>
    public string Enkelvoud { get; init; } = "overeenkomst";

    /// <summary>What the rows are about.</summary>
    public string Meervoud { get; init; } = "overeenkomsten";

    /// <summary>Reads the headings of a sheet.</summary>
    /// <returns>The rows below them, or what is wrong with the sheet.</returns>
    public (Reeks? Reeks, string? Fout) Lees(Werkblad blad)
    {
        if (blad.Fout is { } fout)
            return (null, fout);
        if (blad.Rijen.Count == 0)
            return (null, "Het bestand is leeg. Vul het voorbeeldbestand in en kies dat");
        var (koppen, rijen) = (blad.Rijen[0], blad.Rijen.Skip(1).ToList());
        string[] velden = [.. koppen.Cellen.Select(kop => Alle.FirstOrDefault(kolom => Letterbeeld.Vouw(kolom.Kop) == Letterbeeld.Vouw(kop))?.Veld ?? "")];
        if (Alle.Where(kolom => kolom.IsVerplicht && !velden.Contains(kolom.Veld)).Select(kolom => kolom.Kop).ToList() is [_, ..] ontbreekt)
            return (null, $"De eerste rij moet de namen van de kolommen bevatten. Dit ontbreekt: {string.Join(", ", ontbreekt)}. Vul het voorbeeldbestand in en kies dat");
        return rijen.Count == 0
            ? (null, $"Het bestand bevat geen {Meervoud}. Vul onder de eerste rij één rij per {Enkelvoud} in")
            : (new([.. velden], rijen), null);
    }

    /// <summary>An empty file to fill in, or the rows of a reeks with what is wrong with each.</summary>
    public ExportTable Tabel(Reeks? reeks, Func<Werkbladrij, string> fout) => new(
        char.ToUpperInvariant(Meervoud[0]) + Meervoud[1..],
        [.. Alle.Select(kolom => new ExportColumn(kolom.Kop, kolom.Breedte)), .. reeks is null ? Array.Empty<ExportColumn>() : [new("Wat is er fout?", 80)]],
        RijenAsync(reeks, fout));

    private async IAsyncEnumerable<ExportCell[]> RijenAsync(Reeks? reeks, Func<Werkbladrij, string> fout)
    {
        await Task.CompletedTask;
        foreach (var rij in reeks?.Rijen ?? [])
        {
            var velden = reeks!.Velden(rij);
            yield return [.. Alle.Select(kolom => new ExportCell(velden[kolom.Veld].ToString())), new(fout(rij))];
        }
    }

    /// <summary>What is wrong with a row, in one text.</summary>
    public string Zin(FormErrors errors) => string.Join(". ", errors.All.Select(fout => $"{Kop(fout.FieldId!)}: {fout.Text}"));

    /// <summary>Heading of a field, for who reads an error.</summary>
    public string Kop(string veld) => Alle.FirstOrDefault(kolom => kolom.Veld == veld)?.Kop ?? Alle[0].Kop;
}

/// <summary>A column.</summary>
/// <param name="Veld">The field of the form that it fills.</param>
/// <param name="Kop">What stands above it.</param>
/// <param name="Breedte">Its width in digits.</param>
/// <param name="IsVerplicht">Whether it may not be missing.</param>
public sealed record Reekskolom(string Veld, string Kop, int Breedte, bool IsVerplicht = true);
