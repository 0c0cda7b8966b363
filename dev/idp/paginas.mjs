import { personen } from './personen.mjs';
import { sleutels } from './sleutels.mjs';

const tekens = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const html = tekst => String(tekst ?? '').replace(/[&<>"']/g, teken => tekens[teken]);

export function keuzePagina({ uid, acr, opnieuw, fout }) {
  const toegelaten = sleutels.filter(s => acr.includes(s.acr));
  return pagina('Aanmelden bij de testprovider', `
    ${fout ? `<p class="melding" role="alert">${html(fout)}</p>` : ''}
    ${opnieuw ? '<p>Het e-loket vraagt dat u zich opnieuw aanmeldt.</p>' : ''}
    <form method="post" action="/interactie/${html(uid)}/aanmelden">
      <fieldset>
        <legend>Welke digitale sleutel gebruikt u?</legend>
        ${toegelaten.map(keuze).join('\n        ')}
      </fieldset>
      <h2>Als wie meldt u zich aan?</h2>
      <ul class="personen">
        ${personen.map(knop).join('\n        ')}
      </ul>
    </form>
    <form method="post" action="/interactie/${html(uid)}/annuleren">
      <button class="stil" type="submit">Annuleren</button>
    </form>`);
}

export function afmeldPagina(form) {
  return pagina('Wilt u zich afmelden?', `
    <p>U meldt zich af bij de testprovider. Daarna keert u terug naar het e-loket.</p>
    ${form}
    <p class="knoppen">
      <button type="submit" form="op.logoutForm" name="logout" value="yes">Afmelden</button>
      <button class="stil" type="submit" form="op.logoutForm">Aangemeld blijven</button>
    </p>`);
}

export function meldPagina(titel, tekst) {
  return pagina(titel, `<p>${html(tekst)}</p>`);
}

export function foutPagina({ error, error_description: uitleg }) {
  return pagina('Aanmelden lukt niet', `
    <p>De testprovider kan deze vraag niet behandelen. Keer terug naar het e-loket en probeer het opnieuw.</p>
    <p class="detail">Technische reden: <code>${html(error)}</code> ${html(uitleg)}</p>`);
}

function keuze({ acr, naam }, index) {
  return `<label class="keuze"><input type="radio" name="acr" value="${html(acr)}"${index === 0 ? ' checked' : ''}> ${html(naam)}</label>`;
}

function knop({ id, naam }) {
  return `<li><button type="submit" name="persoon" value="${html(id)}">${html(naam)}</button></li>`;
}

function pagina(titel, inhoud) {
  return `<!DOCTYPE html>
<html lang="nl-BE">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${html(titel)} – testprovider</title>
  <link rel="stylesheet" href="/stijl.css">
  <link rel="icon" href="data:,">
</head>
<body>
  <header><p>Lokale testprovider: alleen om te testen, met verzonnen personen. Geen echte aanmelding.</p></header>
  <main>
    <h1>${html(titel)}</h1>
    ${inhoud}
  </main>
</body>
</html>
`;
}
