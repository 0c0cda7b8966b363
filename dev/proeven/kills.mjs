// Kills the portal and its database again and again while people work with every kind of form, and counts afterwards: what was acknowledged happened, once,
// and so did what follows from it: history, messages, mails, payments. After each kill it measures how long until the portal serves again.
// Use: node dev/proeven/kills.mjs [--kort] [--keren 40] [--mensen 5] [--tot 10000: go on until so many writes are acknowledged]
import { mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tel } from './melden.mjs';
import { Host, aanbieder, databank, kort, omgeving, optie, percentiel, poort, proef, root } from './portaal.mjs';
import { Werk } from './werk.mjs';

const keren = Number(optie('keren', kort ? 4 : 40));
const tot = Number(optie('tot', kort ? 100 : 10_000));
const mislukt = [];
const zie = (wat, goed, meer) => { console.log(`${goed ? 'ok  ' : 'FAIL'} ${wat}: ${meer}`); if (!goed) mislukt.push(wat); };

await proef('kills', async omstandigheden => {
  const { map, sluit } = omstandigheden;
  const mail = path.join(map, 'mail');
  await mkdir(mail);
  const cluster = await databank(omstandigheden, { overeenkomsten: 1000 });
  await maandenOpen(cluster);
  const adres = `http://localhost:${await poort()}`;
  const issuer = await aanbieder(omstandigheden, [adres]);
  const host = new Host(await omgeving({ clusters: [cluster], issuer, adres, extra: { Mail__Map: mail, Mail__Portaaladres: adres } }));
  sluit(() => host.kill());
  const [begin] = await cluster.vraag('select now()::text as tijd, (select laatste from mijn_uitbetalingen.betalingsteller) as nummer, (select count(*) from mijn_uitbetalingen.mt_doc_uitbetalingsrun) as runs');
  await host.start();

  const werk = new Werk(adres);
  const wie = async (naam, aantal = 1) => Promise.all(Array.from({ length: aantal }, () => werk.meldAan(naam)));
  const mensen = await wie('Test Begeleider', Number(optie('mensen', kort ? 2 : 5)) + 1);
  const [[staf], [inspecteur], [beheerder], [financieel]] = [await wie('Test Dossierbeheer'), await wie('Test Inspecteur'), await wie('Test Toegangsbeheerder'), await wie('Test Financieel')];
  const [subafdeling] = /\/toegangsbeheer\/subafdelingen\/[0-9a-f-]{36}/.exec(await beheerder.text('/toegangsbeheer'));
  const oud = await werk.oudeOvereenkomsten(mensen[0], mensen.length - 1);
  const bezig = [
    ...mensen.slice(1).map((mens, nummer) => werk.begeleider(mens, staf, nummer, oud[nummer])),
    werk.voorziening(mensen[0]), werk.departement(staf), werk.anderen(inspecteur, beheerder, subafdeling), werk.betalingen(financieel),
  ];
  const einde = Promise.all(bezig);
  einde.catch(fault => { werk.stop = true; console.error(fault); });

  const [hostTijden, databankTijden] = [[], []];
  for (let keer = 0; (keer < keren || werk.aantal < tot) && !werk.stop; keer++) {
    // At any moment of the work: now and then before it has begun again.
    await pause(kort ? 800 + Math.random() * 2500 : Math.random() * 25_000);
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
    if (keer % 10 === 9) console.log(`${keer + 1} kills, ${werk.aantal} acknowledged`);
  }
  werk.stop = true;
  await einde;
  console.log(`${hostTijden.length} kills of the host, ready again p50 ${percentiel(hostTijden, 0.5)} ms, p95 ${percentiel(hostTijden, 0.95)} ms after its start; `
    + `${databankTijden.length} of the database, serving again p50 ${percentiel(databankTijden, 0.5)} ms, p95 ${percentiel(databankTijden, 0.95)} ms after its start`);
  await controleer({ cluster, werk, mail, begin, mens: mensen[0], gedood: hostTijden.length + databankTijden.length });
  return mislukt.length === 0;
});

// The example data paid its last months already: without those, there is a run to make for each.
async function maandenOpen(cluster) {
  await cluster.vraag(`set session_replication_role = replica;
    create temporary table weg as select id from mijn_uitbetalingen.mt_doc_uitbetalingsrun where maand > (select max(maand) - interval '10 months' from mijn_uitbetalingen.mt_doc_uitbetalingsrun);
    delete from mijn_uitbetalingen.uitbetalingslijn where uitbetaling_id in (select id from mijn_uitbetalingen.mt_doc_uitbetaling where run_id in (table weg));
    delete from mijn_uitbetalingen.mt_doc_uitbetaling where run_id in (table weg);
    delete from mijn_uitbetalingen.bankbestand where run_id in (table weg);
    delete from mijn_uitbetalingen.mt_doc_uitbetalingsrun where id in (table weg)`);
}

async function controleer({ cluster, werk, mail, begin, mens, gedood }) {
  const sinds = `'${begin.tijd}'::timestamptz`;
  const een = async sql => Number((await cluster.vraag(sql))[0].n);
  for (const over = Date.now() + 300_000; await een('select count(*) as n from kernel.outbox where verwerkt is null') > 0 && Date.now() < over; await pause(500));

  // A form leaves its key in the transaction of what it did; the steps of a run leave the state of the run.
  const gevonden = new Map((await cluster.vraag(`select regexp_replace(pad, '[0-9a-f]{8}-[0-9a-f-]{27}', '{id}', 'g') as soort, count(*) as n from kernel.idempotentie where tijdstip >= ${sinds} group by 1`)).map(rij => [rij.soort, Number(rij.n)]));
  const [runs] = await cluster.vraag(`select count(*) - ${begin.runs} as alle, count(*) filter (where status in ('Goedgekeurd', 'Uitbetaald')) - ${begin.runs} as goedgekeurd from mijn_uitbetalingen.mt_doc_uitbetalingsrun`);
  const uitbetaald = await een(`select count(*) as n from mijn_uitbetalingen.mt_doc_uitbetalingsrun where status = 'Uitbetaald' and (data ->> 'gevraagd')::timestamptz >= ${sinds}`);
  for (const [soort, aantal] of [['/beheer/uitbetalingen', runs.alle], ['/beheer/uitbetalingen/{id}/goedkeuren', runs.goedgekeurd], ['/beheer/uitbetalingen/{id}/boeken', uitbetaald]]) gevonden.set(soort, Number(aantal));
  const verschil = [...new Set([...werk.erkend.keys(), ...gevonden.keys()])].map(soort => [soort, werk.erkend.get(soort) ?? 0, gevonden.get(soort) ?? 0]);
  const [kwijt, dubbel] = [verschil.reduce((som, [, erkend, er]) => som + Math.max(0, erkend - er), 0), verschil.reduce((som, [, erkend, er]) => som + Math.max(0, er - erkend), 0)];
  for (const [soort, erkend, er] of verschil) console.log(`     ${String(erkend).padStart(6)} ${soort}${erkend === er ? '' : `: ${er} THERE`}`);
  zie('writes acknowledged', kwijt === 0 && dubbel === 0 && werk.aantal >= tot, `${werk.aantal} of ${werk.erkend.size} kinds, ${kwijt} lost, ${dubbel} twice`);

  const zonder = await een(`select count(*) as n from kernel.historiek h where tijdstip >= ${sinds} and not exists (select from kernel.idempotentie i where i.xmin::text = h.xmin::text)`);
  zie('history', zonder === 0, `${await een(`select count(*) as n from kernel.historiek where tijdstip >= ${sinds}`)} rows, ${zonder} outside the transaction of a form`);
  const keer = await tel(mens, 'Proef');
  zie('agreements', [...werk.referenties].every(referentie => keer.get(referentie) === 1) && keer.size === werk.referenties.size, `${werk.referenties.size} reported, ${keer.size} in the export, each once`);
  const [post] = await cluster.vraag(`select (select count(*) from kernel.outbox where soort <> 'Mailbezorging' and tijdstip >= ${sinds}) as gebeurtenissen, (select count(*) from mijn_berichten.mt_doc_bericht where verzonden >= ${sinds}) as berichten,
    (select count(*) from kernel.outbox where soort = 'Mailbezorging' and tijdstip >= ${sinds}) as mails, (select count(*) from kernel.outbox where verwerkt is null) as wachten`);
  // A mail server may get a mail again whose sending was cut before it was noted: under the same message id, and never more often than something was killed.
  const brieven = await Promise.all((await readdir(mail)).map(async bestand => /^message-id:\s*(\S+)/im.exec(await readFile(path.join(mail, bestand), 'utf8'))[1]));
  const verschillend = new Set(brieven).size;
  zie('messages and mails', post.gebeurtenissen === post.berichten && Number(post.mails) === verschillend && brieven.length - verschillend <= gedood && post.wachten === '0',
    `${post.gebeurtenissen} events, ${post.berichten} messages, ${post.mails} mails of which ${verschillend} came and ${brieven.length - verschillend} again under the same message id, ${post.wachten} wait`);
  const nummers = await een(`select count(*) as n from mijn_uitbetalingen.mt_doc_uitbetaling where nummer > ${begin.nummer}`);
  const laatste = await een('select laatste as n from mijn_uitbetalingen.betalingsteller');
  const oneens = (await cluster.vraag(await readFile(path.join(root, 'docs/controle.sql'), 'utf8'))).filter(rij => / (anders|andere|zonder) /.test(rij.wat) && rij.aantal !== '0');
  zie('payments', nummers === laatste - begin.nummer && oneens.length === 0, `${runs.goedgekeurd} runs approved, ${nummers} payments, their numbers follow each other; ${oneens.length} sums or hashes do not agree`);
}
