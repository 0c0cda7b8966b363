// Back-up and restore to a point in time: a base back-up and an archive of WAL become a database in an empty folder, on which the portal starts.
// Everything that was acknowledged until that point is there, and nothing of after it.
// Use: node dev/proeven/terugzetten.mjs [--kort] [--overeenkomsten 50000]. A trial restore of an operator's own back-up:
//      node dev/proeven/terugzetten.mjs --basis <folder> --archief <folder> [--tot '2026-11-30 12:00:00+01']
//      [--databank portaal] [--gebruiker postgres] [--verwacht <figures of docs/controle.sql>]
import { chmod, chown, cp, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findPrograms } from '../postgres.mjs';
import { root as isRoot } from '../proces.mjs';
import { Bezoeker } from './bezoeker.mjs';
import { Cluster, eigen } from './cluster.mjs';
import { meld } from './melden.mjs';
import { Host, aanbieder, databank, kort, omgeving, optie, poort, proef, root } from './portaal.mjs';

const controle = async (cluster, wie) => (await cluster.vraag(await readFile(path.join(root, 'docs/controle.sql'), 'utf8'), wie)).map(rij => `${rij.wat}|${rij.aantal}|${rij.controle}`);
const seconden = begin => ((Date.now() - begin) / 1000).toFixed(1);

await proef('terugzetten', optie('basis') ? eigenBackup : drill);

async function drill(omstandigheden) {
  const { map, sluit } = omstandigheden;
  const archief = path.join(map, 'archief');
  await mkdir(archief);
  await chmod(map, 0o711);
  if (isRoot) await chown(archief, 65534, 65534);
  const aantal = Number(optie('overeenkomsten', kort ? 2000 : 50_000));
  const eerste = await databank(omstandigheden, { overeenkomsten: aantal, settings: { archive_mode: 'on', archive_timeout: '60', archive_command: `cp %p ${archief}/%f` } });
  const adres = `http://localhost:${await poort()}`;
  const issuer = await aanbieder(omstandigheden, [adres]);
  const host = new Host(await omgeving({ clusters: [eerste], issuer, adres }));
  sluit(() => host.kill());
  await host.start();
  const mens = await Bezoeker.meldAan(adres, 'Test Begeleider');
  for (let n = 0; n < 5; n++) await meld(mens, n, 'Voor de kopie');

  let begin = Date.now();
  const basis = await eerste.kopieer(path.join(map, 'basis'), eerste.port);
  console.log(`base back-up of ${aantal} agreements: ${await grootte(basis.folder)} MB in ${seconden(begin)} s, while the portal served`);
  for (let n = 5; n < 10; n++) await meld(mens, n, 'Na de kopie');
  await host.kill();
  const [{ tot }] = await eerste.vraag('select clock_timestamp()::text as tot');
  const toen = await controle(eerste);

  // What nobody wanted: everything of after this moment has to be gone again.
  await pause(50);
  await eerste.vraag('delete from kernel.historiek; update mijn_uitbetalingen.uitbetalingslijn set bedrag = bedrag + 1');
  await eerste.vraag('select pg_switch_wal()');
  for (const einde = Date.now() + 60_000; (await eerste.vraag("select count(*) as n from pg_ls_dir('pg_wal/archive_status') f where f like '%.ready'"))[0].n !== '0'; await pause(100)) {
    if (Date.now() > einde) throw new Error(`The archive does not follow: ${JSON.stringify(await eerste.vraag('select * from pg_stat_archiver'))}`);
  }
  await eerste.kill();

  const nieuw = await herstel({ map, sluit, basis: basis.folder, archief, tot, passwords: eerste.passwords });
  const nu = await controle(nieuw);
  const anders = toen.filter(regel => !nu.includes(regel));
  const fout = nu.filter(regel => / (anders|andere|zonder) /.test(regel.split('|')[0]) && regel.split('|')[1] !== '0');
  console.log(`${nu.length} checks: ${anders.length} differ from the moment ${tot}, ${fout.length} do not agree with themselves`, ...anders, ...fout);
  const hersteld = new Host(await omgeving({ clusters: [nieuw], issuer, adres }));
  sluit(() => hersteld.kill());
  console.log(`the portal is ready on it after ${(await hersteld.start() / 1000).toFixed(1)} s`);
  const csv = await (await Bezoeker.meldAan(adres, 'Test Begeleider')).text('/overeenkomsten/export.csv?referentie=de kopie');
  const terug = new Set([...csv.matchAll(/(Voor|Na) de kopie \d+/g)].map(match => match[0])).size;
  console.log(`${terug} of 10 agreements of around the back-up are there`);
  return anders.length === 0 && fout.length === 0 && terug === 10;
}

/** Makes a running database of a base back-up and an archive, in a folder that is empty. */
async function herstel({ map, sluit, basis, archief, tot, passwords, wie }) {
  const begin = Date.now();
  const cluster = new Cluster(await findPrograms(), path.join(map, 'hersteld'), await poort());
  cluster.passwords = passwords;
  await mkdir(path.join(cluster.data, 'logs'), { recursive: true });
  await cp(basis, cluster.folder, { recursive: true });
  await mkdir(path.join(cluster.folder, 'pg_wal/archive_status'), { recursive: true });
  await writeFile(path.join(cluster.folder, 'recovery.signal'), '');
  await eigen(cluster.folder);
  await chmod(cluster.folder, 0o700);
  const gekopieerd = Date.now();
  await cluster.start({
    archive_mode: 'off', restore_command: `cp ${archief}/%f %p`, recovery_target_action: 'promote',
    ...(tot ? { recovery_target_time: tot } : { recovery_target_timeline: 'latest' }),
  });
  sluit(() => cluster.stop());
  while ((await cluster.vraag('select pg_is_in_recovery() as bezig', wie).catch(() => [{ bezig: 't' }]))[0].bezig !== 'f') {
    if (!cluster.leeft) throw new Error(`It ends before that moment: ${(await readFile(path.join(cluster.data, 'logs/postgres.log'), 'utf8')).trim().split('\n').at(-1)}`);
    await pause(100);
  }
  console.log(`restored to ${tot ?? 'the end of the archive'}: ${((gekopieerd - begin) / 1000).toFixed(1)} s to copy, ${seconden(gekopieerd)} s to replay ${(await readdir(archief)).length} files of the archive`);
  return cluster;
}

// The trial restore of every month: nothing of the real database is touched.
async function eigenBackup({ map, sluit }) {
  await chmod(map, 0o711);
  const basis = path.resolve(optie('basis'));
  const kopie = path.join(map, 'kopie');
  await cp(basis, kopie, { recursive: true });
  // Only this machine gets in, and what its own settings say of other folders and machines does not count here.
  await writeFile(path.join(kopie, 'pg_hba.conf'), 'host all all 127.0.0.1/32 trust\n');
  for (const bestand of ['postgresql.conf', 'postgresql.auto.conf', 'pg_ident.conf']) await writeFile(path.join(kopie, bestand), '');
  const wie = { user: optie('gebruiker', 'postgres'), database: optie('databank', 'portaal') };
  const cluster = await herstel({ map, sluit, basis: kopie, archief: path.resolve(optie('archief')), tot: optie('tot'), wie });
  const nu = await controle(cluster, wie);
  console.log(nu.join('\n'));
  const fout = nu.filter(regel => / (anders|andere|zonder) /.test(regel.split('|')[0]) && regel.split('|')[1] !== '0');
  const verwacht = optie('verwacht') ? (await readFile(optie('verwacht'), 'utf8')).trim().split('\n') : [];
  const anders = verwacht.filter(regel => !nu.includes(regel));
  console.log(`${fout.length} checks do not agree with themselves, ${anders.length} differ from what was expected`);
  return fout.length === 0 && anders.length === 0;
}

async function grootte(map) {
  let som = 0;
  for (const entry of await readdir(map, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) som += (await stat(path.join(entry.parentPath ?? entry.path, entry.name))).size;
  }
  return Math.round(som / 1e6);
}
