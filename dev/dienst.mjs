import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Melding, freePort, reason, start } from './proces.mjs';

/** Starts a Node program that stands in for something outside: it prints `ready <address>` and stops when its stdin closes. */
export async function startDienst({ name, what, server, setting, data, port, env, signal }) {
  if (port) await freePort(port, setting);
  const log = path.join(data, 'logs', `${name}.log`);
  await writeFile(log, '');
  const { child, exited } = start(process.execPath, [server],
    { log, stdin: 'pipe', stdout: 'pipe', env: { ...process.env, ...env } });
  child.stdin.on('error', () => {});
  const stop = async () => {
    child.stdin.end();
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    await exited;
    clearTimeout(timer);
  };

  const ready = new Promise(resolve => createInterface({ input: child.stdout })
    .on('line', line => line.startsWith('ready ') && resolve({ address: line.slice(6).trim() })));
  signal.addEventListener('abort', stop, { once: true });
  const result = await Promise.race([ready, exited]);
  if (!result.address) {
    throw new Melding(`${what} did not start (${reason(await readFile(log, 'utf8')) || result}): see ${log}.`);
  }
  return {
    result: result.address,
    stopped: exited.then(how => ({
      stopped: name, error: `${what} stopped by itself (${how}): see ${log}, then start again.`,
    })),
    stop,
  };
}
