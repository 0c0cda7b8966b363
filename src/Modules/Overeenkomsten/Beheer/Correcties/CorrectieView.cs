using AmaWvg.Overeenkomsten.Documenten;
using AmaWvg.Web.Components;
using AmaWvg.Web.Forms;
using AmaWvg.Web.Wijzigen;

namespace AmaWvg.Overeenkomsten.Beheer.Correcties;

/// <summary>What the pages of a correction show.</summary>
/// <param name="Overeenkomst">The agreement.</param>
/// <param name="Naam">Of whom it is.</param>
/// <param name="Titel">What is done.</param>
/// <param name="Uitleg">What it does.</param>
/// <param name="Url">Where the form goes.</param>
/// <param name="Feiten">The agreement, and the values before and after once they are known.</param>
/// <param name="Form">What was typed.</param>
public sealed record CorrectieView(Guid Overeenkomst, string Naam, string Titel, string Uitleg, string Url, IReadOnlyList<SummaryRow> Feiten, CorrectieForm Form)
{
    /// <summary>What is wrong with it.</summary>
    public FormErrors Errors { get; init; } = FormErrors.None;

    /// <summary>What somebody else changed in the meantime.</summary>
    public Botsing? Botsing { get; init; }

    /// <summary>The field for the new value, if there is one.</summary>
    public FieldModel? Veld { get; init; }

    /// <summary>What follows from the correction.</summary>
    public IReadOnlyList<string> Gevolgen { get; init; } = [];

    /// <summary>What only this correction asks before it is done.</summary>
    public RadioGroupModel? Vraag { get; init; }

    internal static CorrectieView Van(ICorrectie correctie, Correctiedossier dossier, CorrectieForm form)
    {
        var o = dossier.Overeenkomst;
        return new(o.Id, o.VolledigeNaam, correctie.Titel, correctie.Uitleg, BeheerUrls.Correctie(o.Id, correctie.Pad), Wie(o), form) { Veld = correctie.Veld(form.Waarde, null) };
    }

    private static SummaryRow[] Wie(Overeenkomst o) =>
        [new("Deelnemer", o.VolledigeNaam), new("INSZ-nummer", o.Insz.Weergave), new("Referentie", o.Referentie), new("Periode", Periodetekst.Van(o.Startdatum, o.Einddatum))];
}
