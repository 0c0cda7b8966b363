// Several hosts on one database: people work while a host is added, taken away and replaced by another version; no request of theirs fails.
// With --oud <folder> that checkout of an older version, built, is the one that serves first, on its own schema and data. The new one migrates beside it (expand),
// killed halfway the first time, takes its place host by host, and then the tables go that only versions before both of them read (contract).
// Use: node dev/proeven/hosts.mjs [--kort] [--oud <folder>]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, mkdir } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Bezoeker } from './bezoeker.mjs';
import { meld, tel } from './melden.mjs';
import { Host, aanbieder, databank, gebouwd, kort, omgeving, optie, percentiel, poort, proef, root, standaard } from './portaal.mjs';

// How many migrations ran, in every module's own table of them.
const migratiesSql = `select sum((xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I.%I', schemaname, tablename), false, true, '')))[1]::text::int) as n from pg_tables where tablename like 'migratie\\_%'`;

await proef('hosts', async omstandigheden => {
  const { map, sluit } = omstandigheden;
  const versie = path.resolve(optie('oud', root));
  const cluster = await databank(omstandigheden, { overeenkomsten: 1000, versie });
  const adres = `http://localhost:${await poort()}`;
  const issuer = await aanbieder(omstandigheden, [adres]);
  const mail = path.join(map, 'mail');
  await mkdir(mail);
  const nieuw = async build => {
    const eigen = `http://127.0.0.1:${await poort()}`;
    const host = new Host({ ...await omgeving({ clusters: [cluster], issuer, adres: eigen, extra: { Mail__Map: mail, Mail__Portaaladres: adres, AllowedHosts: '*', Proxy__Adressen__0: '127.0.0.1' } }) }, build);
    sluit(() => host.kill());
    await host.start();
    return host;
  };
  let hosts = [await nieuw(gebouwd(versie)), await nieuw(gebouwd(versie))];
  const proxy = verdeler(() => hosts, new URL(adres).port);
  sluit(() => proxy.close());

  const mensen = await Promise.all([0, 1, 2, 3].map(() => Bezoeker.meldAan(adres, 'Test Begeleider')));
  const voor = Number(/([\d.]+) bericht(?:en)? gevonden/.exec(await mensen[0].text('/mijn-berichten?onderwerp=laattijdig'))?.[1].replaceAll('.', '') ?? 0);
  const [gemeld, tijden, fouten] = [new Set(), [], []];
  let stop = false;
  const werk = mensen.map(async (mens, wie) => {
    for (let n = 0; !stop; n++) {
      const begin = Date.now();
      try {
        if (n % 3 === 0) gemeld.add(await meldEenmaal(mens, wie * 5000 + n));
        else lees(await mens.open(n % 3 === 1 ? '/overeenkomsten' : '/mijn-berichten'));
      } catch (fault) {
        fouten.push(fault.message);
      }
      tijden.push(Date.now() - begin);
    }
  });
  const even = () => pause(kort ? 2500 : 15_000);
  const stap = tekst => console.log(`${String(tijden.length).padStart(6)} requests, ${fouten.length} failed: ${tekst}`);
  await even();
  stap('two hosts');
  hosts = [...hosts, await nieuw(gebouwd(versie))];
  await even();
  stap('a third one came');
  await neemWeg(hosts[0]);
  await even();
  stap('the first one went');
  const migraties = async () => (await cluster.vraag(migratiesSql))[0].n;
  const toen = await migraties();
  const env = await omgeving({ clusters: [cluster], issuer, adres });
  // As when the machine that migrates goes down: once it has done some of it.
  if (versie !== root) await migreer(env, async () => { while (await migraties() === toen) await pause(5); });
  const halfweg = await migraties();
  await migreer(env);
  await even();
  stap(`migrated by the new version while the old one serves: ${await migraties() - toen} migrations, killed after ${halfweg - toen}`);
  for (const oud of [...hosts]) {
    hosts = [...hosts, await nieuw(standaard)];
    await even();
    await neemWeg(oud);
  }
  await even();
  stap('every host replaced by the new version');
  const weg = (await cluster.vraag(`select format('%I.%I', schemaname, tablename) as naam from pg_tables t where exists (select from pg_tables d where d.schemaname = t.schemaname and d.tablename = 'mt_doc_' || t.tablename)`)).map(rij => rij.naam);
  await cluster.vraag(`drop table ${weg.join(', ')}`);
  await even();
  stap(`${weg.length} tables of before both versions dropped`);
  // Two hosts at once try what may happen once only: a form that is sent to both.
  const dubbel = await tegelijk(mensen[1]);
  stop = true;
  await Promise.all(werk);

  const keren = await tel(mensen[0], 'Hosts');
  const kwijt = [...gemeld].filter(referentie => !keren.has(referentie)).length;
  const tweemaal = [...keren.values()].filter(aantal => aantal > 1).length;
  let berichten = -1;
  for (let keer = 0; keer < 300 && berichten !== keren.size; keer++, await pause(1000)) {
    berichten = Number(/([\d.]+) bericht(?:en)? gevonden/.exec(await mensen[0].text('/mijn-berichten?onderwerp=laattijdig'))?.[1].replaceAll('.', '') ?? 0) - voor;
  }
  const [{ aantal }] = await cluster.vraag('select count(*) as aantal from kernel.dagtaak where gelukt is not null and keren = 0');
  console.log(`${tijden.length} requests, ${fouten.length} failed, p50 ${percentiel(tijden, 0.5)} ms, p99 ${percentiel(tijden, 0.99)} ms; ${gemeld.size} reported, ${kwijt} lost, ${tweemaal} twice; `
    + `${berichten} messages for ${keren.size} reports, ${(await readdir(mail)).length} mails; form sent to two hosts at once: ${dubbel}; ${aantal} tasks of the day went well`);
  if (fouten.length > 0) console.log([...new Set(fouten)].slice(0, 5).join('\n'));
  return fouten.length === 0 && kwijt === 0 && tweemaal === 0 && berichten === keren.size && dubbel === '303 303, one effect';

  async function neemWeg(host) {
    // As an operator does: out of the proxy first, then a decent stop, which waits for requests under way.
    hosts = hosts.filter(ander => ander !== host);
    await pause(200);
    await host.kill('SIGTERM');
  }
});

async function meldEenmaal(mens, nummer) {
  const nooit = () => true;
  return meld({ open: url => mens.open(url).then(lees), send: form => mens.send(form), opnieuw: ask => ask() }, nummer, 'Hosts', nooit);
}

function lees(answer) {
  if (answer.status >= 400 || answer.status < 200) throw new Error(`${answer.status}`);
  return answer;
}

async function tegelijk(mens) {
  const page = await mens.open('/overeenkomsten/nieuw');
  let form;
  await meld({ open: async () => page, opnieuw: ask => ask(), send: async gevuld => { form = gevuld; return { status: 303 }; } }, 4999, 'Hosts');
  const antwoorden = await Promise.all([mens.send(form), mens.send(form)]);
  const keren = (await tel(mens, 'Hosts')).get('Hosts 4999');
  return `${antwoorden.map(antwoord => antwoord.status).join(' ')}, ${keren === 1 ? 'one effect' : `${keren} effects`}`;
}

/** A proxy that gives each request to the next host. */
function verdeler(hosts, port) {
  let beurt = 0;
  return createServer((vraag, antwoord) => {
    const doel = new URL(hosts()[beurt++ % hosts().length].adres);
    const door = request({ host: doel.hostname, port: doel.port, path: vraag.url, method: vraag.method, headers: { ...vraag.headers, 'x-forwarded-proto': 'http' }, agent: false }, terug => {
      antwoord.writeHead(terug.statusCode, terug.rawHeaders);
      terug.pipe(antwoord);
    });
    door.on('error', () => antwoord.headersSent ? antwoord.destroy() : antwoord.writeHead(502).end());
    vraag.pipe(door);
  }).listen(Number(port), 'localhost');
}

/** Brings the schema to the new version; killed as soon as `totDan` comes back. */
async function migreer(env, totDan) {
  const kind = spawn('dotnet', [path.join(standaard, 'AmaWvg.Host.dll'), 'migreer'], { cwd: standaard, env, stdio: ['ignore', 'ignore', 'inherit'] });
  totDan?.().then(() => kind.kill('SIGKILL'));
  const [code, signal] = await once(kind, 'exit');
  if (code !== 0 && !totDan) throw new Error(`migreer ended with ${code ?? signal}.`);
}
