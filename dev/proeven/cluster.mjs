// A PostgreSQL cluster of a proof: set as in production (fsync and all), with a standby, an archive of WAL and a hard end when asked.
import { appendFile, chown, cp, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findPrograms, startPostgres } from '../postgres.mjs';
import { alive, freePort, gone, root, run, start, unprivileged } from '../proces.mjs';
import { Verbinding, vraag } from './pg.mjs';

const nobody = { uid: 65534, gid: 65534 };

export class Cluster {
  #child;

  constructor(programs, data, port) {
    Object.assign(this, { programs, data, port, folder: path.join(data, 'postgres') });
  }

  /** Makes a cluster as a developer's machine has it, and lets the user `proef` of this machine in without a password. */
  static async maak(data, port = 0) {
    await mkdir(path.join(data, 'logs'), { recursive: true });
    const programs = await findPrograms();
    const server = await startPostgres({ data, port, throwaway: false, signal: new AbortController().signal });
    const cluster = new Cluster(programs, data, server.result.port);
    cluster.passwords = server.result.passwords;
    await server.stop();
    const [command, args] = unprivileged(programs.postgres, ['--single', '-D', cluster.folder, 'postgres'], await stat(cluster.folder));
    await run(command, args, { input: 'create role proef superuser login replication\n', cwd: data });
    await appendFile(path.join(cluster.folder, 'pg_hba.conf'), 'host all,replication proef 127.0.0.1/32 trust\nlocal amawvg all scram-sha-256\n');
    return cluster;
  }

  /** Starts it, with settings on top, and waits until it takes connections. */
  async start(settings = {}) {
    // Whatever listens at this port was another one's.
    await freePort(this.port, 'port');
    const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '300', log_min_messages: 'fatal', ...settings };
    const [command, args] = unprivileged(this.programs.postgres, [
      '-D', this.folder, '-p', `${this.port}`, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ], await stat(this.folder));
    const { child, exited } = start(command, args, { log: path.join(this.data, 'logs', 'postgres.log'), cwd: this.data });
    [this.#child, this.settings] = [child, settings];
    for (;;) {
      const status = (await readFile(path.join(this.folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
      if (Number(status[0]) === child.pid && ['ready', 'standby'].includes(status[7]?.trim())) return this;
      const ended = await Promise.race([exited, pause(20)]);
      if (ended) throw new Error(`PostgreSQL does not start (${ended}): see ${this.data}/logs/postgres.log`);
    }
  }

  get leeft() {
    return alive(this.#child.pid);
  }

  vraag(sql, options) {
    return vraag({ port: this.port, ...options }, sql);
  }

  /** Ends it as a machine that loses its power does: no process gets to do anything more. */
  async kill() {
    const pid = this.#child.pid;
    const all = [pid, ...await children(pid)];
    for (const one of all) try { process.kill(one, 'SIGKILL'); } catch { /* It is gone. */ }
    for (const one of all) await gone(one, 20);
    await rm(path.join(this.folder, 'postmaster.pid'), { force: true });
  }

  async stop() {
    if (!this.#child || !alive(this.#child.pid)) return;
    process.kill(this.#child.pid, 'SIGINT');
    if (!await gone(this.#child.pid, 30)) process.kill(this.#child.pid, 'SIGKILL');
  }

  /** Copies it while it runs, as pg_basebackup does: the copy is whole once the WAL of meanwhile is replayed. */
  async kopieer(data, port) {
    await mkdir(path.join(data, 'logs'), { recursive: true });
    const copy = new Cluster(this.programs, data, port);
    copy.passwords = this.passwords;
    const verbinding = new Verbinding({ port: this.port });
    try {
      await verbinding.vraag("select pg_backup_start('proef', true)");
      await cp(this.folder, copy.folder, { recursive: true, filter: from => !/\/(pg_wal|pg_replslot)\/.|postmaster\.(pid|opts)$/.test(from), preserveTimestamps: true });
      const [{ labelfile }] = await verbinding.vraag('select labelfile from pg_backup_stop(false)');
      await writeFile(path.join(copy.folder, 'backup_label'), labelfile);
    } finally {
      verbinding.sluit();
    }
    await eigen(copy.folder);
    return copy;
  }
}

/** Gives a folder to the user under whom PostgreSQL runs. */
export async function eigen(folder) {
  if (!root) return;
  await chown(folder, nobody.uid, nobody.gid);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) await chown(path.join(entry.parentPath ?? entry.path, entry.name), nobody.uid, nobody.gid);
  }
}

async function children(pid) {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return text.trim().split(' ').filter(Boolean).map(Number);
}
