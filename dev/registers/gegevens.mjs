// Invented: who represents which onderneming, and which voorzieningen CoBRHA knows under it. Numbers are valid by check digit only;
// the voorzieningen are those of the example data.
const vertegenwoordiger = '78020415717';

export const ondernemingen = {
  // number       name, seat, who represents it by law
  '0100069752': { naam: 'De Lochting', gemeente: 'Roeselare', ocmw: false, vertegenwoordigers: [vertegenwoordiger] },
  '0100059557': { naam: 'SOBO', gemeente: 'Brugge', ocmw: false, vertegenwoordigers: [] },
  '0100071435': { naam: 'Footstep', gemeente: 'Brugge', ocmw: false, vertegenwoordigers: [] },
  '0200850079': { naam: 'Beschut Wonen De Eerste Stap (fictief)', gemeente: 'Diest', ocmw: false, vertegenwoordigers: [] },
  '0999000129': { naam: 'OCMW Voorbeeldgem (fictief)', gemeente: 'Voorbeeldgem', ocmw: true, vertegenwoordigers: [vertegenwoordiger] },
  '0999000228': { naam: 'OCMW Voorbeelddorp (fictief)', gemeente: 'Voorbeelddorp', ocmw: true, vertegenwoordigers: [vertegenwoordiger] },
};

export const voorzieningen = [
  voorziening('71000697', '0100069752', 'De Lochting', 'Roeselare', '120', 'Maatwerkbedrijf', 'West-Vlaanderen'),
  voorziening('71000595', '0100059557', 'SOBO', 'Brugge', '120', 'Maatwerkbedrijf', 'West-Vlaanderen'),
  voorziening('71000714', '0100071435', 'Footstep', 'Brugge', '120', 'Maatwerkbedrijf', 'West-Vlaanderen'),
  voorziening('82008500', '0200850079', 'Beschut Wonen De Eerste Stap (fictief)', 'Diest', '030', 'InitiatiefBeschutWonen', 'Vlaams-Brabant'),
  // An OCMW chooses the record that the former afdeling Welzijn en Samenleving keeps: this one, and not the other.
  voorziening('83000001', '0999000129', 'OCMW Voorbeeldgem, sociale dienst (fictief)', 'Voorbeeldgem', '009', 'Ocmw', 'Antwerpen'),
  voorziening('83000018', '0999000129', 'OCMW Voorbeeldgem, woonzorgcentrum (fictief)', 'Voorbeeldgem', '001', 'Ocmw', 'Antwerpen'),
  voorziening('83000035', '0999000228', 'OCMW Voorbeelddorp, sociale dienst (fictief)', 'Voorbeelddorp', '010', 'Ocmw', 'Limburg'),
];

function voorziening(hco, onderneming, naam, gemeente, zorgtype, soort, provincie) {
  return { hco, onderneming, naam, gemeente, zorgtype, soort, adres: 'Marktplein 1', provincie };
}
