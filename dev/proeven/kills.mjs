// Kills the portal again and again while people report agreements, and counts afterwards: what was acknowledged is there, once, and so is its message.
// Use: node dev/proeven/kills.mjs [kills] [folder of the built portal]. It starts a throwaway database and sign-in provider of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Bezoeker } from './bezoeker.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const kills = Number(process.argv[2] ?? 25);
const build = path.resolve(process.argv[3] ?? path.join(root, 'src/Host/bin/Debug/net10.0'));
const port = 5290;
const portal = `http://localhost:${port}`;
const secret = 'alleen-voor-deze-computer';
const mail = await mkdtemp(path.join(tmpdir(), 'amawvg-mail-'));

const surroundings = await startSurroundings();
const env = environment(surroundings.answer);
await fill();
let host = await startHost();
const acknowledged = new Set();
let stop = false;

try {
  const people = await Promise.all(['Test Begeleider', 'Test Begeleider', 'Test Begeleider'].map(name => Bezoeker.meldAan(portal, name)));
  const before = await messagesAsync(people[0]);
  const work = people.map((person, index) => reportAsync(person, index));
  for (let count = 0; count < kills; count++) {
    await pause(1500 + Math.random() * 2500);
    host.kill('SIGKILL');
    await once(host, 'exit');
    host = await startHost();
  }
  stop = true;
  await Promise.all(work);
  process.exitCode = await countAsync(people[0], before) ? 0 : 1;
} finally {
  host.kill('SIGKILL');
  surroundings.stdin.end();
  await once(surroundings, 'exit');
  await rm(mail, { recursive: true, force: true });
}

// Reports one participant after another, each too late, so that each brings a message. A post without an answer is sent again as it was.
async function reportAsync(person, index) {
  for (let number = 0; !stop; number++) {
    const reference = `Proef ${index}-${number}`;
    try {
      const page = await person.opnieuw(() => person.open('/overeenkomsten/nieuw'), () => stop);
      const form = page.form('Overeenkomst aanmelden', {
        insz: insz(index * 4000 + number), voornaam: 'Proef', naam: `Nummer ${index} ${letters(number)}`, referentie: reference,
        startdatum: twoMonthsAgo(), bevestiging: 'ja',
      });
      const answer = await person.opnieuw(() => person.send(form), () => false);
      if (answer.status !== 303) throw new Error(`${reference}: ${answer.status} ${answer.problem() ?? ''}`);
      acknowledged.add(reference);
    } catch (error) {
      if (stop) return;
      throw error;
    }
  }
}

async function countAsync(person, before) {
  const csv = await person.text('/overeenkomsten/export.csv?referentie=Proef');
  const found = [...csv.matchAll(/Proef \d+-\d+/g)].map(match => match[0]);
  const counts = new Map();
  for (const reference of found) counts.set(reference, (counts.get(reference) ?? 0) + 1);
  const lost = [...acknowledged].filter(reference => !counts.has(reference));
  const twice = [...counts].filter(([, times]) => times > 1);
  let messages = -1;
  for (let seen; messages !== found.length && messages !== seen; messages = await messagesAsync(person) - before) {
    seen = messages;
    await pause(10_000);
  }
  const mails = (await readdir(mail)).length;
  console.log(`${kills} kills; ${acknowledged.size} agreements acknowledged, ${lost.length} lost, ${twice.length} there twice; ${found.length} in all, ${messages} messages; ${mails} mails`);
  return lost.length === 0 && twice.length === 0 && messages === found.length && acknowledged.size > 0;
}

async function messagesAsync(person) {
  const page = await person.text('/mijn-berichten?onderwerp=laattijdig');
  return Number(/([\d.]+) bericht(?:en)? gevonden/.exec(page)?.[1].replace('.', '') ?? 0);
}

async function startSurroundings() {
  const child = spawn('node', ['dev/omgeving.mjs'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write(`${JSON.stringify({
    throwaway: true, postgres: { port: 0 },
    idp: { port: 0, env: { IDP_REDIRECT_URIS: `${portal}/aanmelden/terug`, IDP_POST_LOGOUT_URIS: `${portal}/afgemeld`, IDP_CLIENT_SECRET: secret } },
  })}\n`);
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  child.answer = JSON.parse(line);
  if (!child.answer.ready) throw new Error(child.answer.error);
  return child;
}

function environment({ postgres, idp }) {
  const connection = role => `Host=127.0.0.1;Port=${postgres.port};Database=${postgres.database};Username=${role};Password=${postgres.passwords[role]}`;
  return {
    ...process.env, DOTNET_ENVIRONMENT: 'Development', ASPNETCORE_ENVIRONMENT: 'Development', Urls: portal,
    ConnectionStrings__Portaal: connection('app'), ConnectionStrings__Beheer: connection('beheer'), ConnectionStrings__Werker: connection('werker'), ConnectionStrings__Inspectie: connection('inspectie'),
    ConnectionStrings__Migratie: connection('migratie'), Aanmelden__Authority: idp.issuer, Aanmelden__ClientId: 'amawvg', Aanmelden__ClientSecret: secret,
    Mail__Map: mail, Mail__Portaaladres: portal, Led__Adres: 'http://127.0.0.1:9', Led__Sleutel: 'x', Limieten__Actief: 'false', Serilog__MinimumLevel__Default: 'Error',
  };
}

async function startHost() {
  const child = spawn('dotnet', [path.join(build, 'AmaWvg.Host.dll')], { cwd: build, env, stdio: 'ignore' });
  for (let tries = 0; tries < 600; tries++) {
    if (await fetch(`${portal}/health/ready`).then(answer => answer.ok, () => false)) return child;
    await pause(200);
  }
  throw new Error('The portal is not ready within two minutes.');
}

async function fill() {
  const [code] = await once(spawn('dotnet', [path.join(build, 'AmaWvg.Host.dll'), 'gegevens', '--overeenkomsten', '1000'], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }), 'exit');
  if (code !== 0) throw new Error(`The example data ended with ${code}.`);
}

// A national number of somebody born in 1990, another one for every index.
function insz(index) {
  const [day, rest] = [1 + index % 28, Math.floor(index / 28)];
  const [month, serial] = [1 + rest % 12, 1 + Math.floor(rest / 12)];
  const digits = `90${two(month)}${two(day)}${String(serial).padStart(3, '0')}`;
  return digits + two(97 - Number(digits) % 97);
}

function letters(number) {
  return [...String(number)].map(digit => 'abcdefghij'[digit]).join('');
}

function twoMonthsAgo() {
  const now = new Date();
  const day = new Date(now.getFullYear(), now.getMonth() - 2, 1);
  return `01/${two(day.getMonth() + 1)}/${day.getFullYear()}`;
}

function two(number) {
  return String(number).padStart(2, '0');
}
