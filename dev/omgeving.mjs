// Starts what the portal needs on a developer's machine and stops it when the portal is gone.
// stdin: one line of JSON with the settings, then nothing until the end.
// stdout: one line of JSON when all is ready or cannot be, and a second if something stops by itself.
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { startIdp } from './idp.mjs';
import { startLed } from './led.mjs';
import { startPostgres } from './postgres.mjs';
import { startRegisters } from './registers.mjs';
import { Melding, alive, commandLine, gone, windows } from './proces.mjs';

const throwawayName = 'amawvg-wegwerp-';
const print = value => process.stdout.write(`${JSON.stringify(value)}\n`);
process.stdout.on('error', () => {});

const stopping = new AbortController();
const asked = new Promise(resolve => stopping.signal.addEventListener('abort', () => resolve(null)));
const stop = () => stopping.abort();
process.once('SIGTERM', stop);
// A terminal sends these to the portal too: it closes our stdin once its last request is done.
for (const name of ['SIGINT', 'SIGHUP']) process.on(name, () => setTimeout(stop, 5000).unref());

const settings = await readSettings();
if (settings) process.exitCode = await main(settings);
process.stdin.destroy();

async function readSettings() {
  const lines = createInterface({ input: process.stdin });
  lines.once('close', stop);
  const line = await Promise.race([new Promise(resolve => lines.once('line', resolve)), asked]);
  return line && JSON.parse(line);
}

async function main({ data, throwaway = false, startOver = false, postgres, idp, led, registers }) {
  const running = [];
  let lock;
  try {
    checkNode();
    data = throwaway ? await throwawayFolder() : path.resolve(data);
    await mkdir(path.join(data, 'logs'), { recursive: true });
    lock = await takeLock(data);
    const common = { data, throwaway, startOver, signal: stopping.signal };
    const starts = await Promise.allSettled([
      startPostgres({ ...common, ...postgres }), idp && startIdp({ ...common, ...idp }), led && startLed({ ...common, ...led }),
      registers && startRegisters({ ...common, ...registers }),
    ]);
    running.push(...starts.map(s => s.value).filter(Boolean));
    const failed = starts.find(s => s.status === 'rejected');
    if (failed) throw failed.reason;
    const [server, provider, register, both] = starts.map(s => s.value?.result);
    print({ ready: true, data, postgres: server, idp: provider ? { issuer: provider } : null, led: register ? { address: register } : null, registers: both ? { address: both } : null });

    const stopped = await Promise.race([asked, ...running.map(r => r.stopped)]);
    if (stopped) print(stopped);
    return stopped ? 1 : 0;
  } catch (error) {
    if (stopping.signal.aborted) return 0;
    if (!(error instanceof Melding)) console.error(error);
    print({ ready: false, error: explain(error, data).replace(/\s+/g, ' ') });
    return 1;
  } finally {
    await Promise.all(running.map(r => r.stop()));
    if (throwaway && data) await rm(data, { recursive: true, force: true, maxRetries: 5 });
    else if (lock) await rm(lock, { force: true });
  }
}

function explain({ code, message }, data) {
  return ['EACCES', 'EPERM', 'EROFS'].includes(code)
    ? `The folder ${data} is not all yours (${message}): another user made it, perhaps root. Remove it or make it yours.`
    : message;
}

function checkNode() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Melding(`Node.js ${process.versions.node} is too old: install version 20 or newer from https://nodejs.org.`);
  }
}

/** Two supervisors on one folder would stop each other's server. One that is stopping gets a moment. */
async function takeLock(data) {
  const lock = path.join(data, 'omgeving.pid');
  const other = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (other && (await commandLine(other)).includes(windows ? 'node' : 'omgeving.mjs') && !await gone(other, 3)) {
    throw new Melding(`The portal already runs with the folder ${data} (process ${other}): stop it first.`);
  }
  await writeFile(lock, `${process.pid}`);
  return lock;
}

/** A folder of its own; what a killed supervisor left behind goes after a day. */
async function throwawayFolder() {
  for (const name of (await readdir(tmpdir())).filter(n => n.startsWith(throwawayName))) {
    const folder = path.join(tmpdir(), name);
    const old = Date.now() - (await stat(folder).catch(() => ({}))).mtimeMs > 24 * 3600 * 1000;
    if (old && !alive(Number(name.split('-')[2]))) await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
  return mkdtemp(path.join(tmpdir(), `${throwawayName}${process.pid}-`));
}
