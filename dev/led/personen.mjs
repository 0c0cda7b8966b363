// Invented people: their INSZ numbers are valid by check digit only. The register knows nobody else.
export const personen = {
  // INSZ          what the register says of this person
  80010100107: { kwalificaties: [kwalificatie('Bachelor in de verpleegkunde', 6, 'medisch', 'Hogeschool Voorbeeld', '2003-06-30')] },
  81020200204: {
    kwalificaties: [
      kwalificatie('Master in de klinische psychologie', 7, 'psychologisch', 'Universiteit Voorbeeld', '2008-09-15'),
      kwalificatie('Graduaat in het winkelbeheer', 5, 'handel', 'Centrum Voorbeeld', '2001-06-30'),
    ],
  },
  // not relevant: another field, or not high enough
  82030300301: { kwalificaties: [kwalificatie('Bachelor in de toegepaste informatica', 6, 'informatica', 'Hogeschool Voorbeeld', '2005-06-30')] },
  83040400495: { kwalificaties: [kwalificatie('Graduaat in de orthopedagogie', 5, 'pedagogisch', 'Hogeschool Voorbeeld', '2006-06-30')] },
  // not found: a diploma that the person typed in proves nothing
  84050500592: { kwalificaties: [kwalificatie('Bachelor in het sociaal werk', 6, 'sociaal', 'zelf ingevuld', '2007-06-30', false)] },
  // not found: known, without a diploma
  85060600689: { kwalificaties: [] },
  // the register fails
  86070700786: { gedrag: 'traag' },
  87080800883: { gedrag: 'onbeschikbaar' },
  88090900980: { gedrag: 'andere persoon' },
  89101001077: { gedrag: 'webpagina' },
};

function kwalificatie(titel, niveau, veld, instelling, uitgereikt, authentiek = true) {
  return { titel, niveau, veld, instelling, uitgereikt, authentiek };
}
