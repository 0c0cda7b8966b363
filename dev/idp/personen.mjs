// Invented people: their INSZ numbers are valid by check digit only.
export const personen = [
  persoon('begeleider', 'Begeleider', '85022899759'),
  persoon('tweevoudig', 'Tweevoudig', '79061412391'),
  persoon('aanvrager', 'Aanvrager', '91030524483'),
  persoon('zonderrecht', 'Zonderrecht', '68092231135'),
  persoon('dossierbeheer', 'Dossierbeheer', '82011715891'),
  persoon('financieel', 'Financieel', '75120308232'),
  persoon('goedkeurder', 'Goedkeurder', '89073046667'),
  persoon('inspecteur', 'Inspecteur', '71041829406'),
  persoon('toegangsbeheerder', 'Toegangsbeheerder', '01061599802'),
  persoon('vertegenwoordiger', 'Vertegenwoordiger', '78020415717'),
];

export const vindPersoon = id => personen.find(p => p.id === id);

function persoon(naam, familienaam, insz) {
  return { id: `test-${naam}`, voornaam: 'Test', familienaam, insz, naam: `Test ${familienaam}` };
}
