using AmaWvg.Begeleiding;
using AmaWvg.MijnVoorziening;
using BijlageRij = AmaWvg.MijnVoorziening.BijlageRij;

namespace AmaWvg.Voorbeeldgegevens;

/// <summary>The guidance of one organisation, to load: what it proves once, and the files of its participants.</summary>
internal sealed class Begeleidingsgegevens(Organisatiegegevens organisatie, string door)
{
    private readonly List<Dossierstuk> _stukken = [];
    private readonly List<Modelversie> _modellen = [];
    private readonly List<(Dossierbijlage Bijlage, byte[] Inhoud)> _bijlagen = [];
    private readonly List<HistoriekGegeven> _historiek = [];

    /// <summary>What the organisation proves once.</summary>
    public Organisatiegegevens Organisatie => organisatie;

    /// <summary>Who recorded it all, for the history.</summary>
    public string Door => door;

    public IReadOnlyList<Dossierstuk> Stukken => _stukken;

    public IReadOnlyList<Modelversie> Modellen => _modellen;

    public IReadOnlyList<(Dossierbijlage Bijlage, byte[] Inhoud)> Bijlagen => _bijlagen;

    public IReadOnlyList<HistoriekGegeven> Historiek => _historiek;

    public void Voeg(Dossierstuk stuk) => _stukken.Add(stuk);

    public void Voeg(Modelversie model) => _modellen.Add(model);

    public void Noteer(Guid onderwerp, string actie, string toelichting, DateTimeOffset op, Toeval toeval) =>
        _historiek.Add(new(toeval.Id(op), HistoriekOnderwerp.Begeleiding(onderwerp), op, actie, door, toelichting));

    /// <summary>A file with something: a page that says of itself that it is an example.</summary>
    public void Voeg(Guid onderwerp, string naam, string titel, DateTimeOffset op, Toeval toeval)
    {
        var inhoud = Voorbeeldpdf.Maak($"{titel} (voorbeeld)", ["Dit is een verzonnen document voor een ontwikkelomgeving."]);
        var bijlage = Dossierbijlage.Van(organisatie.Voorziening.Hco, onderwerp, new(naam, Bestandssoort.Pdf.Mediatype, BijlageRij.Omschrijf(Bestandssoort.Pdf, inhoud.Length), inhoud), door, op, toeval.Id(op));
        _bijlagen.Add((bijlage, inhoud));
    }
}
