// Plays the diploma register. POST /kwalificaties/zoeken with {"insz": "..."} and the key; personen.mjs says who gets which answer.
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { personen } from './personen.mjs';

const port = Number(process.env.LED_POORT || 5082);
const sleutel = process.env.LED_SLEUTEL || 'alleen-voor-deze-computer';
const pad = '/kwalificaties/zoeken';

const stuur = (res, status, inhoud, type = 'application/json') => res.writeHead(status, { 'Content-Type': type }).end(inhoud);
const antwoord = (insz, kwalificaties = []) => JSON.stringify({ insz, kwalificaties });

const gedragingen = {
  traag: async (res, insz) => {
    await pause(20_000);
    stuur(res, 200, antwoord(insz));
  },
  onbeschikbaar: res => stuur(res, 503, ''),
  'andere persoon': res => stuur(res, 200, antwoord('80010100107', personen['80010100107'].kwalificaties)),
  webpagina: res => stuur(res, 200, '<!DOCTYPE html><title>Onderhoud</title><p>Wij werken eraan.', 'text/html'),
};

const server = createServer(async (req, res) => {
  if (req.method !== 'POST' || req.url !== pad) return stuur(res, 404, '');
  if (req.headers.authorization !== `Bearer ${sleutel}`) return stuur(res, 401, '');
  const vraag = await json(req).catch(() => null);
  if (!/^\d{11}$/.test(vraag?.insz)) return stuur(res, 400, '');
  const persoon = personen[vraag.insz];
  if (persoon?.gedrag) return gedragingen[persoon.gedrag](res, vraag.insz);
  stuur(res, 200, antwoord(vraag.insz, persoon?.kwalificaties));
});

server.on('error', fout => {
  console.error(fout.code === 'EADDRINUSE' ? `de poort ${port} is al in gebruik` : fout.message);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port}${pad}`));

// The portal starts this process and holds its stdin: when the portal is gone, so is this.
process.stdin.resume().on('close', () => process.exit(0)).on('end', () => process.exit(0));
