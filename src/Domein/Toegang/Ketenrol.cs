namespace AmaWvg.Domein;

/// <summary>What somebody is in the access chain of an onderneming; more than one is possible.</summary>
[Flags]
public enum Ketenrol
{
    /// <summary>A stranger to this chain.</summary>
    Geen = 0,

    /// <summary>Wettelijk vertegenwoordiger, as the Kruispuntbank knows them.</summary>
    Vertegenwoordiger = 1,

    /// <summary>Hoofdtoegangsbeheerder.</summary>
    Hoofdtoegangsbeheerder = 2,

    /// <summary>Toegangsbeheerder or co-toegangsbeheerder of the hoedanigheid.</summary>
    Toegangsbeheerder = 4,

    /// <summary>Manager of one subafdeling.</summary>
    Subafdelingsbeheerder = 8,

    /// <summary>User of the portal for one voorziening, without anything to manage.</summary>
    Gebruiker = 16,

    /// <summary>Co-hoofdtoegangsbeheerder.</summary>
    CoHoofdtoegangsbeheerder = 32,
}

/// <summary>What can be done in an access chain.</summary>
public enum Ketenhandeling
{
    /// <summary>Read the chain of the whole onderneming.</summary>
    KetenBekijken,

    /// <summary>Name the hoofdtoegangsbeheerder.</summary>
    HoofdtoegangsbeheerderAanstellen,

    /// <summary>Name and end co-hoofdtoegangsbeheerders.</summary>
    CoHoofdtoegangsbeheerdersAanstellen,

    /// <summary>Activate the hoedanigheid.</summary>
    HoedanigheidActiveren,

    /// <summary>Name, add and end toegangsbeheerders.</summary>
    ToegangsbeheerdersAanstellen,

    /// <summary>Make, change and end subafdelingen.</summary>
    SubafdelingenBeheren,

    /// <summary>Add, change and end users of a subafdeling.</summary>
    GebruikersBeheren,
}
