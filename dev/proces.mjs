import { execFile, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { accessSync, constants, openSync, closeSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

export const windows = process.platform === 'win32';
export const root = process.getuid?.() === 0;

/** What the developer can solve: the message is the one line that the portal prints. */
export class Melding extends Error {}

/** Starts a program outside the terminal's process group: Ctrl-C reaches the portal, which stops things in order. */
export function start(command, args, { log, stdin = 'ignore', stdout, ...options } = {}) {
  const file = log ? openSync(log, 'a') : 'ignore';
  const child = spawn(command, args, {
    detached: !windows, windowsHide: true, ...options, stdio: [stdin, stdout ?? file, file],
  });
  if (log) closeSync(file);
  const exited = new Promise(resolve => child
    .once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
    .once('error', error => resolve(error.message)));
  return { child, exited };
}

/** Runs a program to its end; rejects with the line that says what went wrong. */
export function run(command, args, { input = '', ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = execFile(command, args, { windowsHide: true, ...options }, (error, stdout, stderr) =>
      error ? reject(new Error(reason(stderr) || error.message, { cause: error })) : resolve(stdout));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** The line of a log that tells why a program stopped. */
export function reason(text) {
  const lines = text.trim().split('\n');
  const line = lines.find(l => /FATAL|PANIC|error:/i.test(l)) ?? lines.at(-1);
  return line.replace(/^.*?(FATAL|PANIC|error): */i, '').trim();
}

export function alive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** True when the process is gone, false when it is still there after so many seconds. */
export async function gone(pid, seconds) {
  for (const end = Date.now() + seconds * 1000; alive(pid); await pause(25)) if (Date.now() > end) return false;
  return true;
}

/** How a process was started; on Windows only its name. Empty when it is gone. */
export async function commandLine(pid) {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  const [command, ...args] = windows ? ['tasklist', '/NH', '/FI', `PID eq ${pid}`] : ['ps', '-o', 'command=', '-p', `${pid}`];
  const { stdout } = await promisify(execFile)(command, args, { windowsHide: true }).catch(() => ({ stdout: '' }));
  return stdout;
}

/**
 * The port itself when it is free; for 0 any free one below those that systems give to outgoing connections, because such a connection
 * could take it before the server does, or while a server starts again.
 */
export async function freePort(port, setting) {
  while (!port) {
    const chosen = randomInt(10_000, 30_000);
    if (await isFree(chosen)) return chosen;
  }
  if (await isFree(port)) return port;
  throw new Melding(`Port ${port} is in use by another program: stop it, or start with --${setting}=${port + 1}.`);
}

const isFree = port => new Promise(resolve => {
  const server = createServer();
  server.once('error', () => resolve(false));
  server.listen({ port, host: '127.0.0.1' }, () => server.close(() => resolve(true)));
});

/**
 * PostgreSQL refuses to run as root, so root hands it to the owner of its folder. That user may not be able to pass the
 * folders above (mode 700): one capability lets it read there. `no_setuid_fixup` makes access(2), with which PostgreSQL looks for
 * its own programs, count that capability. Everywhere on Linux the program stops when this process is killed.
 */
export function unprivileged(command, args, owner) {
  const setpriv = process.platform === 'linux' && onPath('setpriv');
  if (!setpriv && root) throw new Melding('PostgreSQL does not run as root: start as an ordinary user, or install setpriv (util-linux).');
  if (!setpriv) return [command, args];
  const options = ['--pdeathsig=INT'];
  if (root) {
    const held = BigInt(`0x${/^CapEff:\s*(\w+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]}`);
    const [override, readSearch, setpcap] = [1n, 2n, 8n].map(bit => (held >> bit & 1n) === 1n);
    const capability = readSearch ? 'dac_read_search' : override ? 'dac_override' : null;
    options.push(`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups');
    if (setpcap && capability) {
      const sets = ['--inh-caps', '--ambient-caps', '--bounding-set'];
      options.push(...sets.map(set => `${set}=-all,+${capability}`), '--securebits=+no_setuid_fixup');
    }
  }
  return [setpriv, [...options, command, ...args]];
}

function onPath(program) {
  for (const folder of [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/bin']) {
    const file = path.join(folder, program);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch { /* look further */ }
  }
  return null;
}
