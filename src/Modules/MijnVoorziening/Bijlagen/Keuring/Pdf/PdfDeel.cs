namespace AmaWvg.MijnVoorziening;

internal enum PdfSoort
{
    Niets,
    Naam,
    Tekst,
    GeslotenAdres,
    Woord,
    Verwijzing,
    Lijst,
    Woordenboek,
}

/// <summary>What a reader would use a part for, because of the field in which it stands.</summary>
[Flags]
internal enum PdfRol
{
    Geen = 0,
    Actie = 1,
    ActieBijOpenen = 2,
    Naamlijst = 4,
    Adres = 8,
    Bestandslijst = 16,
}

/// <summary>A field of a dictionary, or an element of a list (without <paramref name="Sleutel"/>).</summary>
/// <param name="Sleutel">Name of the field.</param>
/// <param name="Soort">What stands in it.</param>
/// <param name="Tekst">The name that it is.</param>
/// <param name="Getal">The number that it is, the object that it refers to, or how many parts it has; -1 for another word.</param>
internal readonly record struct PdfVeld(string Sleutel, PdfSoort Soort, string Tekst = "", int Getal = 0)
{
    public bool IsLeeg => Soort == PdfSoort.Niets || (Soort is PdfSoort.Lijst or PdfSoort.Woordenboek && Getal == 0);
}

/// <summary>
/// A dictionary or a list, with the parts that matter to the check. A field that stands there twice is kept twice: readers differ in which
/// of the two they take.
/// </summary>
internal sealed class PdfDeel(bool isLijst, string ouder, PdfRol rol)
{
    private readonly List<PdfVeld> _velden = [];
    private string? _sleutel;
    private int _vorige = -1;
    private int _laatste = -1;
    private bool _heeftGeneratie;

    public bool IsLijst => isLijst;

    /// <summary>The field in which it stands.</summary>
    public string Ouder => ouder;

    public PdfRol Rol => rol;

    /// <summary>The field whose value comes now.</summary>
    public string Sleutel => isLijst ? ouder : _sleutel ?? "";

    public IReadOnlyList<PdfVeld> Velden => _velden;

    /// <summary>How many parts it has, also those that do not matter.</summary>
    public int Aantal { get; private set; }

    /// <summary>Readers may take its parts for something else: brackets or fields do not match.</summary>
    public bool IsScheef { get; set; }

    /// <summary>For which roles the dictionaries in this list may not be used.</summary>
    public PdfRol Schendt { get; set; }

    public IEnumerable<PdfVeld> Van(string sleutel) => _velden.Where(veld => veld.Sleutel == sleutel);

    public bool Heeft(string sleutel) => _velden.Exists(veld => veld.Sleutel == sleutel && veld.Soort != PdfSoort.Niets);

    /// <summary>The next part.</summary>
    public void Neem(PdfSoort soort, string tekst = "", int getal = 0)
    {
        if (isLijst)
            NeemElement(soort, tekst, getal);
        else if (_sleutel is not null)
            Voeg(_sleutel, soort, tekst, getal);
        else if (soort == PdfSoort.Naam)
            (_sleutel, IsScheef, _heeftGeneratie) = (tekst, IsScheef || _heeftGeneratie, false);
        else if (soort == PdfSoort.Woord && getal >= 0 && !_heeftGeneratie && _velden is [.., { Soort: PdfSoort.Woord, Getal: >= 0 }])
            _heeftGeneratie = true;
        else
            IsScheef = true;
    }

    /// <summary>The two numbers before were a reference.</summary>
    public void MaakVerwijzing()
    {
        if (isLijst && _vorige >= 0 && _laatste >= 0)
        {
            Aantal -= 2;
            NeemElement(PdfSoort.Verwijzing, "", _vorige);
        }
        else if (!isLijst && _heeftGeneratie)
        {
            _velden[^1] = _velden[^1] with { Soort = PdfSoort.Verwijzing };
            _heeftGeneratie = false;
        }
        else
        {
            IsScheef = true;
        }
    }

    /// <summary>Nothing more comes.</summary>
    public void Sluit()
    {
        IsScheef |= _heeftGeneratie || _sleutel is not null;
        if (_sleutel is not null)
            Voeg(_sleutel, PdfSoort.Niets, "", 0);
    }

    // Of numbers only a reference matters, and of texts nothing: a list can hold millions.
    private void NeemElement(PdfSoort soort, string tekst, int getal)
    {
        Aantal++;
        (_vorige, _laatste) = soort == PdfSoort.Woord ? (_laatste, getal) : (-1, -1);
        if ((soort == PdfSoort.Naam && tekst is not "") || soort == PdfSoort.Verwijzing)
            _velden.Add(new("", soort, tekst, getal));
    }

    private void Voeg(string sleutel, PdfSoort soort, string tekst, int getal)
    {
        Aantal++;
        _velden.Add(new(sleutel, soort, tekst, getal));
        _sleutel = null;
    }
}
