// Faults one by one, with somebody at work: what was acknowledged is there once, what could not be done says so, and it goes on by itself afterwards.
// Use: node dev/proeven/storingen.mjs [--kort] [--alleen netwerk,herstart,slot,klein,verbindingen,schijf]
import { execFileSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Bezoeker } from './bezoeker.mjs';
import { meld, tel } from './melden.mjs';
import { Host, aanbieder, databank, kort, omgeving, optie, percentiel, poort, proef } from './portaal.mjs';

const alleen = optie('alleen', kort ? 'netwerk,herstart,slot' : 'netwerk,herstart,slot,klein,verbindingen,schijf').split(',');
const mislukt = [];
const zie = (wat, goed, meer) => { console.log(`${goed ? 'ok  ' : 'FAIL'} ${wat}: ${meer}`); if (!goed) mislukt.push(wat); };

await proef('storingen', async omstandigheden => {
  const { map, sluit } = omstandigheden;
  const isVol = alleen.includes('schijf') && schijf(path.join(map, 'eerste'), sluit);
  const cluster = await databank(omstandigheden, { overeenkomsten: 1000, settings: isVol ? { max_wal_size: '64MB', wal_keep_size: '0' } : {} });
  const lijn = await tussen(cluster.port);
  sluit(() => lijn.sluit());
  const adres = `http://localhost:${await poort()}`;
  const issuer = await aanbieder(omstandigheden, [adres]);
  const env = await omgeving({ clusters: [{ port: lijn.port, passwords: cluster.passwords }], issuer, adres });
  let host = new Host(env);
  sluit(() => host.kill());
  await host.start();
  const mens = await Bezoeker.meldAan(adres, 'Test Begeleider');
  const gemeld = new Set();
  let nummer = 0;
  const werk = async (aantal, isOver) => { for (let n = 0; n < aantal; n++) gemeld.add(await meld(mens, nummer++, 'Storing', isOver)); };

  if (alleen.includes('netwerk')) await netwerk();
  if (alleen.includes('herstart')) await herstart();
  if (alleen.includes('slot')) await slot();
  if (alleen.includes('klein')) await klein();
  if (alleen.includes('verbindingen')) await verbindingen();
  if (isVol) await volleSchijf();

  const keren = await tel(mens, 'Storing');
  const kwijt = [...gemeld].filter(referentie => !keren.has(referentie)).length;
  zie('in the end', kwijt === 0 && [...keren.values()].every(aantal => aantal === 1), `${gemeld.size} reports acknowledged, ${kwijt} lost, ${[...keren.values()].filter(aantal => aantal > 1).length} twice`);
  return mislukt.length === 0;

  async function netwerk() {
    let begin = Date.now();
    Object.assign(lijn, { vertraging: 100, verlies: 0.05 });
    await werk(3);
    zie('a line of 200 ms to and fro that loses one in twenty', lijn.kwijt > 0, `3 reports in ${Date.now() - begin} ms, ${lijn.kwijt} sent again`);
    Object.assign(lijn, { vertraging: 0, verlies: 0 });
    const form = await formulier();
    lijn.dicht = true;
    begin = Date.now();
    const antwoord = await mens.send(form).catch(fault => ({ status: fault.name }));
    const duur = Date.now() - begin;
    lijn.dicht = false;
    zie('the line to the database is cut while a form is sent', antwoord.status === 503 && duur < 30_000, `${antwoord.status} after ${duur} ms`);
    const weer = await mens.opnieuw(() => mens.send(form), () => false);
    gemeld.add(`Storing ${nummer - 1}`);
    zie('the same form after that', weer.status === 303, `${weer.status}`);
  }

  async function herstart() {
    const form = await formulier();
    await host.kill();
    await cluster.kill();
    await cluster.start(cluster.settings);
    await host.start();
    const antwoord = await mens.opnieuw(() => mens.send(form), () => false);
    gemeld.add(`Storing ${nummer - 1}`);
    zie('everything starts again while somebody fills in a form', antwoord.status === 303, `the form that was open: ${antwoord.status}`);
  }

  // Half of the inserts end as one of two that wait for each other.
  async function slot() {
    await cluster.vraag(`create sequence if not exists public.proefslot; grant usage on sequence public.proefslot to public;
      create or replace function public.proefslot() returns trigger language plpgsql as $$ begin
        if nextval('public.proefslot') % 2 = 0 then raise exception 'deadlock detected' using errcode = 'deadlock_detected'; end if; return new; end $$;
      create trigger proefslot after insert on overeenkomsten.mt_doc_overeenkomst for each row execute function public.proefslot()`);
    const aantal = kort ? 5 : 100;
    await werk(aantal);
    const [{ keren }] = await cluster.vraag('select last_value as keren from public.proefslot');
    await cluster.vraag('drop trigger proefslot on overeenkomsten.mt_doc_overeenkomst; drop function public.proefslot(); drop sequence public.proefslot');
    zie('deadlocks', Number(keren) > aantal, `${aantal} reports acknowledged over ${keren} tries`);
  }

  async function klein() {
    await host.kill();
    host = new Host({ ...env, DOTNET_GCHeapHardLimit: '0x18000000' }, undefined, ['taskset', '-c', '0']);
    await host.start();
    const tijden = [];
    let hoogste = 0;
    await Promise.all([0, 1, 2, 3].map(async wie => {
      for (let n = 0; n < 15; n++) {
        const begin = Date.now();
        const antwoord = await mens.open(['/overeenkomsten', '/overeenkomsten/export.xlsx', '/mijn-uitbetalingen', '/overeenkomsten/export.csv'][(n + wie) % 4]);
        if (antwoord.status !== 200) zie(`${antwoord.url}`, false, antwoord.status);
        tijden.push(Date.now() - begin);
        hoogste = Math.max(hoogste, Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${host.child.pid}/status`, 'utf8'))[1]) / 1024);
      }
    }));
    await werk(3);
    zie('one core and 384 MB of heap', hoogste < 512, `pages and exports p50 ${percentiel(tijden, 0.5)} ms, p99 ${percentiel(tijden, 0.99)} ms, at most ${Math.round(hoogste)} MB`);
  }

  async function verbindingen() {
    const { port } = new URL(adres);
    const open = Array.from({ length: Number(optie('stil', 10_000)) }, () => connect({ port, host: 'localhost' }).on('error', () => {}));
    const traag = Array.from({ length: 500 }, () => {
      const socket = connect({ port, host: 'localhost' }).on('error', () => {});
      socket.write('POST /overeenkomsten/nieuw HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n');
      return socket;
    });
    const druppel = setInterval(() => traag.forEach(socket => socket.writable && socket.write('a')), 1000);
    await pause(2000);
    const tijden = [];
    for (let n = 0; n < 200; n++) {
      const begin = Date.now();
      const antwoord = await mens.open('/overeenkomsten');
      if (antwoord.status !== 200) zie(`${antwoord.url}`, false, antwoord.status);
      tijden.push(Date.now() - begin);
    }
    const over = open.filter(socket => !socket.destroyed).length;
    clearInterval(druppel);
    for (const socket of [...open, ...traag]) socket.destroy();
    zie(`${over} idle connections and 500 slow ones`, percentiel(tijden, 0.99) <= 1000, `200 pages p50 ${percentiel(tijden, 0.5)} ms, p99 ${percentiel(tijden, 0.99)} ms`);
  }

  async function volleSchijf() {
    const vulling = path.join(map, 'eerste/vulling');
    execFileSync('sh', ['-c', `dd if=/dev/zero of='${vulling}' bs=64k 2>/dev/null || true`]);
    const [standen, begin] = [new Map(), Date.now()];
    while (Date.now() - begin < 8000) {
      const antwoord = await meld(mens, nummer++, 'Storing', () => true).then(referentie => { gemeld.add(referentie); return 303; }, fault => /It is over/.test(fault.message) ? 'refused' : fault.message);
      standen.set(antwoord, (standen.get(antwoord) ?? 0) + 1);
    }
    await rm(vulling);
    if (!cluster.leeft) await cluster.start(cluster.settings);
    await werk(3);
    zie('no room on the disk of the database', [...standen.keys()].every(stand => [303, 'refused'].includes(stand)), `${[...standen].map(([stand, aantal]) => `${aantal} × ${stand}`).join(', ')}; with room again it goes on`);
  }

  async function formulier() {
    let form;
    await meld({ open: url => mens.open(url), opnieuw: ask => mens.opnieuw(ask, () => false), send: async gevuld => { form = gevuld; return { status: 303 }; } }, nummer++, 'Storing');
    return form;
  }
});

/** A small disk of its own for the database; only root makes one. */
function schijf(map, sluit) {
  try {
    execFileSync('sh', ['-c', `mkdir -p '${map}' && mount -t tmpfs -o size=700m tmpfs '${map}'`], { stdio: 'ignore' });
    sluit(() => execFileSync('umount', ['-l', map]));
    return true;
  } catch {
    console.log('skip the full disk: no small disk can be made here');
    return false;
  }
}

/** A line to a port that can be slow, cut, or lose: what is lost comes after TCP sent it again, and holds up what follows. */
async function tussen(doel) {
  const lijn = { vertraging: 0, verlies: 0, kwijt: 0, dicht: false };
  const open = new Set();
  const server = createServer({ allowHalfOpen: false }, kant => {
    const ander = connect({ port: doel, host: '127.0.0.1' });
    for (const [van, naar] of [[kant, ander], [ander, kant]]) {
      open.add(van);
      let [aankomst, rij] = [0, Promise.resolve()];
      van.on('data', data => {
        const isKwijt = Math.random() < lijn.verlies;
        if (isKwijt) lijn.kwijt++;
        aankomst = Math.max(aankomst, Date.now() + lijn.vertraging + (isKwijt ? 300 : 0));
        const wanneer = aankomst;
        rij = rij.then(async () => {
          if (wanneer > Date.now()) await pause(wanneer - Date.now());
          while (lijn.dicht && !van.destroyed) await pause(20);
          if (!naar.destroyed) naar.write(data);
        });
      }).on('close', () => { open.delete(van); naar.destroy(); }).on('error', () => naar.destroy());
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  lijn.port = server.address().port;
  lijn.sluit = () => { server.close(); for (const socket of open) socket.destroy(); };
  return lijn;
}
