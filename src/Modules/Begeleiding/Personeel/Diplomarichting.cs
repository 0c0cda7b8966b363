namespace AmaWvg.Begeleiding;

/// <summary>The field of a diploma: the five that the norm names (BR-24), and any other.</summary>
internal enum Diplomarichting
{
    Medisch,
    Paramedisch,
    Sociaal,
    Psychologisch,
    Pedagogisch,
    Ander,
}

/// <summary>The level of a diploma, the lowest first.</summary>
internal enum Diplomaniveau
{
    Secundair,
    Graduaat,
    Bachelor,
    Master,
    Doctor,
}

/// <summary>What proves something of a member of staff.</summary>
internal enum Personeelsbewijs
{
    Diploma,
    Ervaring,
    Detachering,
}

/// <summary>The fields on the screen.</summary>
internal static class Diplomarichtingen
{
    extension(Diplomarichting richting)
    {
        public string Label => richting switch
        {
            Diplomarichting.Ander => "Een andere richting",
            _ => richting.ToString(),
        };

        public string Woord => richting is Diplomarichting.Ander ? "andere richting" : $"{richting.ToString().ToLowerInvariant()} diploma";
    }
}

/// <summary>The levels on the screen.</summary>
internal static class Diplomaniveaus
{
    extension(Diplomaniveau niveau)
    {
        public string Label => niveau switch
        {
            Diplomaniveau.Secundair => "Secundair onderwijs",
            Diplomaniveau.Graduaat => "Graduaat",
            Diplomaniveau.Bachelor => "Bachelor (vroeger ook A1 of gegradueerde)",
            Diplomaniveau.Master => "Master (vroeger licentiaat)",
            _ => "Doctor",
        };

        public string Kort => niveau is Diplomaniveau.Secundair ? "Secundair onderwijs" : niveau.ToString();

        public string Woord => niveau is Diplomaniveau.Secundair ? "secundair onderwijs" : niveau.ToString().ToLowerInvariant();
    }
}

/// <summary>The proofs on the screen.</summary>
internal static class Personeelsbewijzen
{
    extension(Personeelsbewijs bewijs)
    {
        public string Label => bewijs switch
        {
            Personeelsbewijs.Diploma => "Diploma",
            Personeelsbewijs.Ervaring => "Bewijs van ervaring",
            _ => "Detacheringsovereenkomst",
        };
    }
}
