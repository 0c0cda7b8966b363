// Kills the portal and its database again and again while people work, and counts afterwards: what was acknowledged is there, once, and so is its
// message. After each kill it measures how long until the portal serves again.
// Use: node dev/proeven/kills.mjs [--kort] [--keren 40] [--mensen 6] [--tot 10000: go on until so many writes are acknowledged]
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Bezoeker } from './bezoeker.mjs';
import { meld, tel } from './melden.mjs';
import { Host, aanbieder, databank, kort, omgeving, optie, percentiel, poort, proef } from './portaal.mjs';

const keren = Number(optie('keren', kort ? 4 : 40));
const tot = Number(optie('tot', kort ? 0 : 10_000));

await proef('kills', async omstandigheden => {
  const { map, sluit } = omstandigheden;
  const mail = path.join(map, 'mail');
  await mkdir(mail);
  const cluster = await databank(omstandigheden, { overeenkomsten: 1000 });
  const adres = `http://localhost:${await poort()}`;
  const issuer = await aanbieder(omstandigheden, [adres]);
  const host = new Host(await omgeving({ clusters: [cluster], issuer, adres, extra: { Mail__Map: mail, Mail__Portaaladres: adres } }));
  sluit(() => host.kill());
  await host.start();
  const mensen = [];
  for (let n = 0; n < Number(optie('mensen', kort ? 3 : 6)); n++) mensen.push(await Bezoeker.meldAan(adres, 'Test Begeleider'));
  const voor = await berichten(mensen[0]);

  const [gemeld, hostTijden, databankTijden] = [new Set(), [], []];
  let stop = false;
  const werk = mensen.map(async (mens, wie) => {
    for (let n = 0; !stop; n++) await meld(mens, wie * 40_000 + n, 'Proef', () => stop).then(referentie => gemeld.add(referentie), fault => { if (!stop) throw fault; });
  });
  for (let keer = 0; keer < keren || gemeld.size < tot; keer++) {
    await pause(800 + Math.random() * 2500);
    const begin = Date.now();
    if (keer % 2 === 0) {
      await host.kill();
      hostTijden.push(await host.start());
    } else {
      await cluster.kill();
      const over = Date.now();
      await cluster.start();
      while (!await host.isKlaar()) await pause(20);
      databankTijden.push(Date.now() - over);
    }
    if (keer % 10 === 9) console.log(`${keer + 1} kills, ${gemeld.size} acknowledged, the last took ${Date.now() - begin} ms`);
  }
  stop = true;
  await Promise.all(werk);

  const gevonden = await tel(mensen[0], 'Proef');
  const kwijt = [...gemeld].filter(referentie => !gevonden.has(referentie)).length;
  const dubbel = [...gevonden.values()].filter(aantal => aantal > 1).length;
  let over = -1;
  for (let kijk = 0; kijk < 240 && over !== gevonden.size; kijk++, await pause(1000)) over = await berichten(mensen[0]) - voor;
  console.log(`${hostTijden.length} kills of the host, ready again p50 ${percentiel(hostTijden, 0.5)} ms, p95 ${percentiel(hostTijden, 0.95)} ms after its start; `
    + `${databankTijden.length} of the database, serving again p50 ${percentiel(databankTijden, 0.5)} ms, p95 ${percentiel(databankTijden, 0.95)} ms after its start`);
  console.log(`${gemeld.size} agreements acknowledged, ${kwijt} lost, ${dubbel} there twice; ${gevonden.size} in all, ${over} messages; ${(await readdir(mail)).length} mails`);
  return kwijt === 0 && dubbel === 0 && over === gevonden.size && gemeld.size > 0;
});

async function berichten(mens) {
  const page = await mens.opnieuw(() => mens.open('/mijn-berichten?onderwerp=laattijdig'), () => false);
  return Number(/([\d.]+) bericht(?:en)? gevonden/.exec(page.body)?.[1].replaceAll('.', '') ?? 0);
}
