// The digital keys a person can choose; the name goes back to the portal as `acr`.
const prefix = 'urn:be:vlaanderen:authmech:';

export const sleutels = [
  { acr: `${prefix}eid`, naam: 'eID-kaartlezer' },
  { acr: `${prefix}itsme`, naam: 'itsme' },
  { acr: `${prefix}totp`, naam: 'Beveiligingscode via sms' },
];

export const alleAcr = sleutels.map(s => s.acr);

// acr_values is a wish: names this provider does not know are left out, and no known name means any key.
export function gevraagdeAcr(acrValues) {
  const gevraagd = (acrValues ?? '').split(' ').filter(acr => alleAcr.includes(acr));
  return gevraagd.length > 0 ? gevraagd : alleAcr;
}
