// Plays the Kruispuntbank and CoBRHA. Each takes a POST with JSON and the key; gegevens.mjs says what they know.
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { ondernemingen, voorzieningen } from './gegevens.mjs';

const port = Number(process.env.REGISTERS_POORT || 5084);
const sleutel = process.env.REGISTERS_SLEUTEL || 'alleen-voor-deze-computer';

const stuur = (res, status, inhoud = '') => res.writeHead(status, { 'Content-Type': 'application/json' }).end(inhoud);

const vragen = {
  // Says whether the person who asks represents the onderneming, and names nobody.
  '/kbo/ondernemingen/zoeken': ({ nummer, persoon }) => {
    const gevonden = ondernemingen[nummer];
    if (!gevonden) return { onderneming: null };
    const { naam, gemeente, ocmw, vertegenwoordigers } = gevonden;
    return { onderneming: { nummer, naam, gemeente, ocmw, vertegenwoordiger: vertegenwoordigers.includes(persoon) } };
  },
  '/cobrha/voorzieningen/zoeken': ({ onderneming, hco }) => ({
    voorzieningen: voorzieningen.filter(v => (hco ? v.hco === hco : v.onderneming === onderneming)),
  }),
};

const server = createServer(async (req, res) => {
  const vraag = vragen[req.url];
  if (req.method !== 'POST' || !vraag) return stuur(res, 404);
  if (req.headers.authorization !== `Bearer ${sleutel}`) return stuur(res, 401);
  const gevraagd = await json(req).catch(() => null);
  if (!gevraagd) return stuur(res, 400);
  stuur(res, 200, JSON.stringify(vraag(gevraagd)));
});

server.on('error', fout => {
  console.error(fout.code === 'EADDRINUSE' ? `de poort ${port} is al in gebruik` : fout.message);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port}/`));

// The portal starts this process and holds its stdin: when the portal is gone, so is this.
process.stdin.resume().on('close', () => process.exit(0)).on('end', () => process.exit(0));
