namespace AmaWvg.Overeenkomsten;

/// <summary>Something that staff can set right on an agreement, always with a reason.</summary>
internal interface ICorrectie
{
    /// <summary>What it is called: heading, link and button.</summary>
    string Titel { get; }

    /// <summary>Last part of its address.</summary>
    string Pad { get; }

    /// <summary>What it does, for who is about to do it.</summary>
    string Uitleg { get; }

    /// <summary>What the histories say was done.</summary>
    string Actie { get; }

    /// <summary>Whether the agreement allows it.</summary>
    bool Kan(Overeenkomst overeenkomst);

    /// <summary>The version that a second person must not overwrite.</summary>
    Guid Versie(Correctiedossier dossier);

    /// <summary>The field for the new value; null when there is none to ask.</summary>
    FieldModel? Veld(BeheerCorrectieForm form, string? fout);

    /// <summary>What stands in the form when it is opened.</summary>
    BeheerCorrectieForm Begin(Correctiedossier dossier) => BeheerCorrectieForm.Leeg;

    /// <summary>What it answers to a question of the organisation about the first day; null when it answers nothing.</summary>
    Correctieantwoord? Antwoord => null;

    /// <summary>What would come of it, or what the rules have against it.</summary>
    Task<Voorstel> StelVoorAsync(Correctiedossier dossier, BeheerCorrectieForm form, CancellationToken cancellationToken);
}
