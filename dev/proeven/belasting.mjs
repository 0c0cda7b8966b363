// Load as people bring it: requests that come when they come (open loop), whoever is not answered yet, over the pages of a working day. The time of
// an answer counts from the moment that the request was due, so nothing hides behind waiting. Logs are those of production.
// Use: node dev/proeven/belasting.mjs [--kort] [--tempo 100,200,300] [--minuten 10] [--overeenkomsten 20000] [--mensen 40] [--bouw <published folder>] [--log <file for what the host logs>]
import { readFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Bezoeker } from './bezoeker.mjs';
import { meld, tel } from './melden.mjs';
import { Host, aanbieder, databank, kort, omgeving, optie, percentiel, poort, proef } from './portaal.mjs';

const paden = ['/', '/overeenkomsten', '/overeenkomsten?status=lopend', '/overeenkomsten?sorteer=naam', '/mijn-voorziening', '/mijn-berichten', '/mijn-uitbetalingen', '/overeenkomsten/nieuw', '/contact', '/cijfers'];
const tempos = optie('tempo', kort ? '20' : '100,200,300').split(',').map(Number);
const duur = kort ? 15 : Number(optie('minuten', 10)) * 60;

await proef('belasting', async omstandigheden => {
  const cluster = await databank(omstandigheden, { overeenkomsten: Number(optie('overeenkomsten', kort ? 1000 : 20_000)) });
  const adres = `http://localhost:${await poort()}`;
  const issuer = await aanbieder(omstandigheden, [adres]);
  const host = new Host(await omgeving({ clusters: [cluster], issuer, adres, extra: { Serilog__MinimumLevel__Default: 'Information' } }), optie('bouw'));
  omstandigheden.sluit(() => host.kill());
  await host.start();
  const mensen = [];
  for (let n = 0; n < Number(optie('mensen', kort ? 4 : 40)); n++) mensen.push(await Bezoeker.meldAan(adres, 'Test Begeleider'));
  let gelukt = true;
  let nummer = 0;
  // The first minute after a first start compiles the code and makes the figures of two years.
  if (!kort) await ronde(20, 90);
  for (const tempo of tempos) gelukt = await ronde(tempo, duur) && gelukt;
  return gelukt;

  async function ronde(tempo, seconden) {
    const agent = new Agent({ keepAlive: true, maxSockets: 2000 });
    const [tijden, standen, geheugen, gemeld] = [[], new Map(), [], new Set()];
    for (const mens of mensen) mens.laatste = null;
    let [onderweg, meeste] = [0, 0];
    const meten = setInterval(async () => geheugen.push(await rss(host.child.pid)), 1000);
    const [begin, rekentijd] = [Date.now(), await cpu(host.child.pid)];
    const beloftes = [];
    for (let n = 0; n < tempo * seconden; n++) {
      const wanneer = begin + n * 1000 / tempo;
      if (wanneer > Date.now()) await pause(wanneer - Date.now());
      const mens = mensen[n % mensen.length];
      meeste = Math.max(meeste, ++onderweg);
      // One in twenty writes.
      const noteer = (stand, sinds) => {
        standen.set(stand, (standen.get(stand) ?? 0) + 1);
        if (stand >= 200 && stand < 400) tijden.push(Date.now() - sinds);
      };
      const vraag = n % 20 === 7 ? schrijf(mensen[Math.floor(n / 20) % mensen.length], nummer++, gemeld, noteer) : lees(agent, mens, paden[n % paden.length], adres).catch(() => 0).then(stand => noteer(stand, wanneer));
      beloftes.push(vraag.finally(() => onderweg--));
    }
    await Promise.all(beloftes);
    const perVerzoek = (await cpu(host.child.pid) - rekentijd) / [...standen].reduce((som, [, aantal]) => som + aantal, 0);
    clearInterval(meten);
    agent.destroy();
    const deel = Math.max(1, Math.floor(geheugen.length / 4));
    const keren = await tel(mensen[0], 'Belasting');
    const kwijt = [...gemeld].filter(referentie => !keren.has(referentie)).length;
    const fouten = [...standen].filter(([stand]) => stand === 0 || stand === 500 || stand === 502 || stand === 504).reduce((som, [, aantal]) => som + aantal, 0);
    console.log(`${tempo}/s for ${seconden} s: ${[...standen].sort().map(([stand, aantal]) => `${aantal} × ${stand || 'no answer'}`).join(', ')}; answered p50 ${percentiel(tijden, 0.5)} ms, p95 ${percentiel(tijden, 0.95)} ms, p99 ${percentiel(tijden, 0.99)} ms; `
      + `at most ${meeste} under way; ${perVerzoek.toFixed(1)} ms of the host's processor time a request; memory ${Math.round(gemiddeld(geheugen.slice(0, deel)))} MB in the first quarter, ${Math.round(gemiddeld(geheugen.slice(-deel)))} MB in the last; ${gemeld.size} references acknowledged, ${kwijt} lost`);
    return fouten === 0 && kwijt === 0;
  }
});

// One write in ten reports an agreement, the others give the last one of this person another reference: a year of reports in an hour would measure a
// voorziening that does not exist. A form is some requests, each with a time of its own: a person looks at the page between them.
async function schrijf(mens, nummer, gemeld, noteer) {
  let [geweigerd, waar] = [false, null];
  const geef = async vraag => {
    const begin = Date.now();
    const answer = await vraag().catch(() => ({ status: 0 }));
    noteer(answer.status, begin);
    geweigerd = answer.status === 0 || answer.status >= 400;
    if (geweigerd) throw new Error(`${answer.status}`);
    waar = answer.location;
    return answer;
  };
  const [van, nieuw] = [mens.laatste, `Belasting ${nummer}`];
  mens.laatste = null;
  try {
    if (!van || nummer % 10 === 0) {
      gemeld.add(await meld({ open: url => geef(() => mens.open(url)), send: form => geef(() => mens.send(form)), opnieuw: ask => ask() }, nummer, 'Belasting'));
      mens.laatste = { referentie: nieuw, overeenkomst: /\/overeenkomsten\/[0-9a-f-]{36}/.exec((await geef(() => mens.open(waar))).body)[0] };
    } else {
      const page = await geef(() => mens.open(`${van.overeenkomst}/referentie`));
      await geef(() => mens.send(page.form('Bewaren', { referentie: nieuw })));
      gemeld.delete(van.referentie);
      gemeld.add(nieuw);
      mens.laatste = { ...van, referentie: nieuw };
    }
  } catch (fault) {
    if (!geweigerd) throw fault;
  }
}

function lees(agent, mens, pad, adres) {
  return new Promise((resolve, reject) => {
    const vraag = request(new URL(pad, adres), { agent, headers: { Cookie: mens.koekjes, 'Accept-Encoding': 'br' }, timeout: 60_000 }, answer => answer.resume().on('end', () => resolve(answer.statusCode)).on('error', reject));
    vraag.on('error', reject).on('timeout', () => vraag.destroy(new Error('No answer.'))).end();
  });
}

function gemiddeld(getallen) {
  return getallen.reduce((som, getal) => som + getal, 0) / Math.max(1, getallen.length);
}
async function rss(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''))?.[1] ?? 0) / 1024;
}

// Milliseconds that it used so far; Linux counts in hundredths of a second.
async function cpu(pid) {
  const velden = (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).replace(/^.*\) /, '').split(' ');
  return (Number(velden[11]) + Number(velden[12])) * 10;
}
