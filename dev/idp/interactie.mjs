import { readFileSync } from 'node:fs';
import { keuzePagina, meldPagina } from './paginas.mjs';
import { vindPersoon } from './personen.mjs';
import { gevraagdeAcr } from './sleutels.mjs';

const stijl = readFileSync(new URL('./stijl.css', import.meta.url));
const route = /^\/interactie\/([\w-]+)(?:\/(aanmelden|annuleren))?$/;

// Answers the provider's own pages; false means the request is the protocol library's.
export async function behandelPagina(provider, req, res) {
  const { pathname } = new URL(req.url, provider.issuer);
  if (pathname === '/stijl.css') return stuur(res, 200, 'text/css; charset=utf-8', stijl);
  const [, uid, actie] = route.exec(pathname) ?? [];
  if (!uid) return false;

  let interactie;
  try {
    interactie = await provider.interactionDetails(req, res);
  } catch {
    return stuurPagina(res, 400, meldPagina('Deze aanmelding is verlopen', 'Keer terug naar het e-loket en meld u opnieuw aan.'));
  }

  if (req.method === 'POST' && actie === 'annuleren')
    return beeindig(provider, req, res, { error: 'access_denied', error_description: 'geannuleerd' });
  if (req.method === 'POST' && actie === 'aanmelden')
    return meldAan(provider, req, res, interactie);
  return stuurPagina(res, 200, keuzePagina(vraag(interactie)));
}

async function meldAan(provider, req, res, interactie) {
  const velden = new URLSearchParams(await leesTekst(req));
  const persoon = vindPersoon(velden.get('persoon'));
  const acr = velden.get('acr');
  if (!persoon || !vraag(interactie).acr.includes(acr))
    return stuurPagina(res, 422, keuzePagina({ ...vraag(interactie), fout: 'Kies een digitale sleutel en een persoon.' }));
  if (interactie.session && interactie.session.accountId !== persoon.id) await vergeetVorige(provider, interactie);
  return beeindig(provider, req, res, { login: { accountId: persoon.id, acr } });
}

// Left to itself the library answers a change of person with a page that needs a script.
async function vergeetVorige(provider, interactie) {
  const sessie = await provider.Session.findByUid(interactie.session.uid);
  await sessie?.destroy();
  interactie.session = undefined;
  await interactie.persist();
}

async function beeindig(provider, req, res, resultaat) {
  await provider.interactionFinished(req, res, resultaat, { mergeWithLastSubmission: false });
  return true;
}

function vraag({ uid, params, session }) {
  return { uid, acr: gevraagdeAcr(params.acr_values), opnieuw: Boolean(session) };
}

async function leesTekst(req) {
  let tekst = '';
  for await (const deel of req) {
    tekst += deel;
    if (tekst.length > 4096) break;
  }
  return tekst;
}

function stuurPagina(res, status, body) {
  return stuur(res, status, 'text/html; charset=utf-8', body);
}

function stuur(res, status, type, body) {
  res.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
  return true;
}
