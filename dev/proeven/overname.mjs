// A database that fails over: the first is killed under writes, its standby takes over, and the portal goes on by itself.
// With synchronous commit nothing that was acknowledged is lost; without it, what was lost is counted.
// Use: node dev/proeven/overname.mjs [--kort]
import { appendFile, chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Bezoeker } from './bezoeker.mjs';
import { meld, tel } from './melden.mjs';
import { Host, aanbieder, databank, kort, omgeving, poort, proef } from './portaal.mjs';

await proef('overname', async omstandigheden => {
  let gelukt = true;
  for (const synchroon of kort ? [true] : [true, false]) gelukt = await eenOvername({ ...omstandigheden, map: path.join(omstandigheden.map, `${synchroon}`) }, synchroon) && gelukt;
  return gelukt;
});

async function eenOvername({ map, sluit }, synchroon) {
  const eerste = await databank({ map, sluit }, { overeenkomsten: 1000 });
  const tweede = await eerste.kopieer(path.join(map, 'tweede'), await poort());
  await appendFile(path.join(tweede.folder, 'postgresql.auto.conf'), `primary_conninfo = 'host=127.0.0.1 port=${eerste.port} user=proef application_name=tweede'\n`);
  await writeFile(path.join(tweede.folder, 'standby.signal'), '');
  await chmod(tweede.folder, 0o700);
  await tweede.start();
  sluit(() => tweede.stop());
  while ((await eerste.vraag("select count(*) as n from pg_stat_replication where state = 'streaming'"))[0].n !== '1') await pause(50);
  await eerste.vraag(synchroon
    ? "alter system set synchronous_standby_names = 'tweede'"
    : "alter system set synchronous_commit = 'local'");
  await eerste.vraag('select pg_reload_conf()');
  await pause(500);

  const adres = `http://localhost:${await poort()}`;
  const issuer = await aanbieder({ map, sluit }, [adres]);
  const host = new Host(await omgeving({ clusters: [eerste, tweede], issuer, adres }));
  sluit(() => host.kill());
  await host.start();
  const mensen = await Promise.all([0, 1, 2].map(() => Bezoeker.meldAan(adres, 'Test Begeleider')));
  const [gemeld, momenten] = [new Set(), []];
  let stop = false;
  const werk = mensen.map(async (mens, wie) => {
    for (let n = 0; !stop; n++) {
      const referentie = await meld(mens, wie * 5000 + n, 'Overname', () => stop).catch(fault => { if (!stop) throw fault; });
      if (referentie) momenten.push(gemeld.add(referentie) && Date.now());
    }
  });
  await pause(kort ? 4000 : 15_000);
  // Without it, what is on the way is lost: a line to the standby that is a second behind makes that visible.
  if (!synchroon) {
    await tweede.vraag("alter system set primary_conninfo = ''");
    await tweede.vraag('select pg_reload_conf()');
    await pause(1000);
  }
  const voor = gemeld.size;
  const begin = Date.now();
  await eerste.kill();
  await tweede.vraag('select pg_promote(true, 60)');
  const over = Date.now() - begin;
  // Not an answer that was under way when the first one was killed.
  const na = moment => moment > begin + over;
  while (!(momenten.some(na) && await host.isKlaar()) && Date.now() - begin < 90_000) await pause(20);
  const weer = momenten.find(na) - begin;
  const klaar = await host.isKlaar();
  await pause(kort ? 3000 : 10_000);
  stop = true;
  await Promise.all(werk);
  const keren = await tel(mensen[0], 'Overname');
  const kwijt = [...gemeld].filter(referentie => !keren.has(referentie)).length;
  const dubbel = [...keren.values()].filter(aantal => aantal > 1).length;
  console.log(`${synchroon ? 'synchronous' : 'not synchronous'}: ${voor} agreements before, ${gemeld.size} in all; standby took over in ${over} ms, first write acknowledged after ${weer} ms, ready: ${klaar}; ${kwijt} lost, ${dubbel} there twice`);
  await host.kill();
  return dubbel === 0 && klaar && gemeld.size > voor && (kwijt > 0) !== synchroon;
}
