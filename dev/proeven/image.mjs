// What an engine does with an image, done by hand: a base that this machine makes from its own packages, a register on this machine that serves it to
// the SDK, and unpacking.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, realpathSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

// What a self-contained program of .NET needs of Debian, no shell among it.
const packages = ['base-files', 'ca-certificates', 'libc6', 'libgcc-s1', 'libicu72', 'libicu74', 'libicu76', 'libssl3', 'libssl3t64', 'libstdc++6', 'netbase', 'tzdata', 'tzdata-legacy', 'zlib1g'];

const manifest = 'application/vnd.docker.distribution.manifest.v2+json';
const hash = bytes => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** Makes the base and serves it; gives its name for the SDK. */
export async function bouwBasis(map) {
  // Some packages name a file by way of a link, such as /lib/…: it comes where it really stands, and the links beside it.
  const files = new Set(['lib', 'lib64'].filter(naam => lstatSync(`/${naam}`, { throwIfNoEntry: false })?.isSymbolicLink()));
  for (const name of packages) {
    const lijst = spawnSync('dpkg', ['-L', name]).stdout.toString().split('\n');
    for (const file of lijst) if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === false) files.add(path.join(realpathSync(path.dirname(file)), path.basename(file)).slice(1));
  }
  await writeFile(path.join(map, 'bestanden'), [...files, 'etc/ssl/certs/ca-certificates.crt'].join('\n'));
  const layer = path.join(map, 'basis.tar.gz');
  execFileSync('tar', ['-czf', layer, '-C', '/', '--no-recursion', '--ignore-failed-read', '--warning=no-failed-read', '-T', path.join(map, 'bestanden')], { stdio: 'ignore' });
  const laag = await readFile(layer);
  const config = Buffer.from(JSON.stringify({
    architecture: 'amd64', os: 'linux', config: { Env: ['PATH=/usr/bin:/bin'] }, rootfs: { type: 'layers', diff_ids: [hash(gunzipSync(laag))] }, history: [{ created_by: 'dev/proeven/image.mjs' }],
  }));
  const beschrijving = Buffer.from(JSON.stringify({
    schemaVersion: 2, mediaType: manifest,
    config: { mediaType: 'application/vnd.docker.container.image.v1+json', size: config.length, digest: hash(config) },
    layers: [{ mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip', size: laag.length, digest: hash(laag) }],
  }));
  const blobs = new Map([config, laag, beschrijving].map(bytes => [hash(bytes), bytes]));
  const register = createServer((vraag, antwoord) => {
    const [, soort, naam] = /^\/v2\/basis\/(manifests|blobs)\/(.+)$/.exec(vraag.url) ?? [];
    const bytes = soort === 'manifests' && naam === '1' ? beschrijving : blobs.get(naam);
    if (vraag.url === '/v2/') return antwoord.writeHead(200).end();
    if (!bytes) return antwoord.writeHead(404).end();
    antwoord.writeHead(200, { 'Content-Type': soort === 'manifests' ? manifest : 'application/octet-stream', 'Content-Length': bytes.length, 'Docker-Content-Digest': hash(bytes) });
    return antwoord.end(vraag.method === 'HEAD' ? undefined : bytes);
  });
  await new Promise(resolve => register.listen(0, '127.0.0.1', resolve));
  return { register, basis: `localhost:${register.address().port}/basis:1` };
}

/** Puts the layers of an image of `docker save` on top of each other. */
export async function pakUit(map, tar) {
  const [plat, wortel] = [path.join(map, 'plat'), path.join(map, 'wortel')];
  for (const folder of [plat, wortel]) await mkdir(folder);
  execFileSync('tar', ['-xf', tar, '-C', plat]);
  const [{ Config, Layers }] = JSON.parse(await readFile(path.join(plat, 'manifest.json'), 'utf8'));
  for (const laag of Layers) execFileSync('tar', ['-xf', path.join(plat, laag), '-C', wortel]);
  const { config } = JSON.parse(await readFile(path.join(plat, Config), 'utf8'));
  for (const folder of ['tmp', 'proc', 'dev']) await mkdir(path.join(wortel, folder), { recursive: true });
  execFileSync('chmod', ['1777', path.join(wortel, 'tmp')]);
  return { wortel, config };
}
