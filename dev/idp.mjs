import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Melding, freePort, reason, start } from './proces.mjs';

const server = fileURLToPath(new URL('idp/server.mjs', import.meta.url));

/** Starts the local sign-in provider: it prints `ready <issuer>` and stops when its stdin closes. */
export async function startIdp({ data, port, env, signal }) {
  if (port) await freePort(port, 'Ontwikkeling:Idp:Poort');
  const log = path.join(data, 'logs', 'idp.log');
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
    .on('line', line => line.startsWith('ready ') && resolve({ issuer: line.slice(6).trim() })));
  signal.addEventListener('abort', stop, { once: true });
  const result = await Promise.race([ready, exited]);
  if (!result.issuer) {
    throw new Melding(`The local sign-in provider did not start (${reason(await readFile(log, 'utf8')) || result}): see ${log}.`);
  }
  return {
    result,
    stopped: exited.then(how => ({
      stopped: 'idp', error: `The local sign-in provider stopped by itself (${how}): see ${log}, then start again.`,
    })),
    stop,
  };
}
