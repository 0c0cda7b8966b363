// What the proofs share: a provider and a database to start the portal on, hosts of it, and somebody who ends all of it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../proces.mjs';
import { startIdp } from '../idp.mjs';
import { Cluster } from './cluster.mjs';

export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));
export const kort = process.argv.includes('--kort');
const secret = 'alleen-voor-deze-computer-en-lang-genoeg';

/** The value of `--naam waarde`. */
export const optie = (naam, anders) => (at => at < 0 ? anders : process.argv[at + 1])(process.argv.indexOf(`--${naam}`));

/** Runs a proof in a folder of its own; whatever it started stops with it, and it ends with 1 when it failed. */
export async function proef(naam, doe) {
  const map = await mkdtemp(path.join(tmpdir(), `amawvg-${naam}-`));
  const einde = [];
  const begin = Date.now();
  const ruimOp = async () => {
    for (const stop of einde.reverse()) await Promise.resolve(stop()).catch(() => {});
    await rm(map, { recursive: true, force: true, maxRetries: 5 });
    process.exit();
  };
  process.exitCode = 1;
  for (const signaal of ['SIGINT', 'SIGTERM']) process.once(signaal, ruimOp);
  try {
    const gelukt = await doe({ map, sluit: stop => einde.push(stop) });
    console.log(`${naam}: ${gelukt ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - begin) / 1000)} s`);
    process.exitCode = gelukt ? 0 : 1;
  } catch (fault) {
    console.error(fault);
  }
  await ruimOp();
}

/** A cluster that survives what production survives, with the schema and example data; `versie` is a built checkout of another version. */
export async function databank({ map, sluit }, { overeenkomsten, settings, versie = root }) {
  const cluster = await Cluster.maak(path.join(map, 'eerste'));
  sluit(() => cluster.stop());
  await cluster.start(settings);
  const env = await omgeving({ clusters: [cluster] });
  await draai([dll(gebouwd(versie)), 'migreer'], env);
  // As built: "gegevens" would build it again.
  await draai([path.join(versie, 'dev/Voorbeeldgegevens/bin/Debug/net10.0/AmaWvg.Voorbeeldgegevens.dll'), `${overeenkomsten}`], env);
  return cluster;
}

async function draai(args, env) {
  const [code] = await once(spawn('dotnet', args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] }), 'exit');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.`);
}

/** The sign-in provider of development, which knows the addresses of the portal. */
export async function aanbieder({ map, sluit }, adressen) {
  const port = await poort();
  const idp = await startIdp({ data: path.join(map, 'eerste'), port, signal: new AbortController().signal, env: {
    IDP_ISSUER: `http://127.0.0.1:${port}`, IDP_REDIRECT_URIS: adressen.map(adres => `${adres}/aanmelden/terug`).join(','), IDP_POST_LOGOUT_URIS: adressen.map(adres => `${adres}/afgemeld`).join(','), IDP_CLIENT_SECRET: secret,
  } });
  sluit(() => idp.stop());
  return idp.result;
}

/** The environment of a host. */
export async function omgeving({ clusters, issuer = 'http://127.0.0.1:9', adres = 'http://localhost:9', extra = {} }) {
  const hosts = clusters.map(cluster => `127.0.0.1:${cluster.port}`).join(',');
  const target = clusters.length > 1 ? ';Target Session Attributes=primary;Host Recheck Seconds=1' : '';
  const verbinding = rol => `Host=${hosts};Database=amawvg;Username=${rol};Password=${clusters[0].passwords[rol]}${target}`;
  return {
    ...process.env, DOTNET_ENVIRONMENT: 'Development', ASPNETCORE_ENVIRONMENT: 'Development', Urls: adres, DOTNET_gcServer: '0',
    ConnectionStrings__Portaal: verbinding('app'), ConnectionStrings__Beheer: verbinding('beheer'), ConnectionStrings__Werker: verbinding('werker'), ConnectionStrings__Inspectie: verbinding('inspectie'), ConnectionStrings__Migratie: verbinding('migratie'),
    Aanmelden__Authority: issuer, Aanmelden__ClientId: 'amawvg', Aanmelden__ClientSecret: secret, Limieten__Actief: 'false', Serilog__MinimumLevel__Default: 'Error',
    Mail__Portaaladres: adres, Led__Adres: 'http://127.0.0.1:9', Led__Sleutel: 'x', ...extra,
  };
}

/** One host of the portal. */
export class Host {
  /** `voor` is what runs it, such as a program that limits it. */
  constructor(env, build, voor = []) {
    Object.assign(this, { env, adres: env.Urls, map: build ?? standaard, voor });
  }

  async start() {
    const [opdracht, ...rest] = [...this.voor, 'dotnet', dll(this.map)];
    const log = optie('log') ? openSync(optie('log'), 'a') : 'ignore';
    this.child = spawn(opdracht, rest, { cwd: this.map, env: this.env, stdio: ['ignore', log, log] });
    const begin = Date.now();
    while (!await this.isKlaar()) {
      if (this.child.exitCode !== null || Date.now() - begin > 120_000) throw new Error(`The portal is not ready at ${this.adres}.`);
      await pause(50);
    }
    return Date.now() - begin;
  }

  isKlaar() {
    return fetch(`${this.adres}/health/ready`, { signal: AbortSignal.timeout(5000) }).then(answer => answer.ok, () => false);
  }

  async kill(signal = 'SIGKILL') {
    if (this.child?.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill(signal);
    await once(this.child, 'exit');
  }
}

export const poort = () => freePort(0, 'port');
/** Where the portal of a checkout was built. */
export const gebouwd = versie => path.join(versie, 'src/Host/bin/Debug/net10.0');
export const standaard = gebouwd(root);
const dll = build => path.join(build ?? standaard, 'AmaWvg.Host.dll');

/** The value below which a part of the numbers lies. */
export function percentiel(getallen, deel) {
  const op = [...getallen].sort((a, b) => a - b);
  return op[Math.min(op.length - 1, Math.floor(op.length * deel))] ?? 0;
}
