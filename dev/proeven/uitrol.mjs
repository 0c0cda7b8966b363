// Installs the portal as an operator does, and looks whether it runs: published for a machine with .NET and for one without, behind nginx, under the
// settings of production with nothing allowed; as an image, unpacked and started as its own user; and refused with wrong settings.
// Use: node dev/proeven/uitrol.mjs [--kort] [--alleen los,zelf,nginx,systemd,image]. Needs openssl; nginx, systemd-analyze, dpkg and unshare each add what they can check.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root as isRoot } from '../proces.mjs';
import { Cluster } from './cluster.mjs';
import { bouwBasis, pakUit } from './image.mjs';
import { kort, omgeving, optie, poort, proef, root, standaard } from './portaal.mjs';

const heeft = naam => spawnSync('sh', ['-c', `command -v ${naam}`]).status === 0;
const uitrol = path.join(root, 'docs/uitrol');
const programma = map => existsSync(path.join(map, 'libcoreclr.so')) ? [path.join(map, 'AmaWvg.Host')] : ['dotnet', path.join(map, 'AmaWvg.Host.dll')];
const alleen = optie('alleen', kort ? 'los,nginx,systemd' : 'los,zelf,nginx,systemd,image').split(',');
const mislukt = [];
const zie = (wat, goed, meer = '') => { console.log(`${goed ? 'ok  ' : 'FAIL'} ${wat}${meer ? `: ${meer}` : ''}`); if (!goed) mislukt.push(wat); };

const kan = (wat, hier) => { if (!hier) console.log(`skip ${wat}: this machine has not what it needs`); return hier; };

// By its own name, as a proxy asks it.
const haal = (adres, pad, koppen = {}) => new Promise((resolve, reject) => http.get(new URL(pad, adres), { headers: { Host: 'localhost', ...koppen } }, answer => {
  const stukken = [];
  answer.on('data', stuk => stukken.push(stuk)).on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(stukken).toString() }));
}).on('error', reject));

await proef('uitrol', async ({ map, sluit }) => {
  await chmod(map, 0o711);
  const sockets = path.join(map, 's');
  await mkdir(sockets);
  if (isRoot) await chown(sockets, 65534, 65534);
  const cluster = await Cluster.maak(path.join(map, 'eerste'));
  sluit(() => cluster.stop());
  await cluster.start({ unix_socket_directories: sockets });
  const productie = await instellingen(map, sockets, cluster);

  const los = ['los', 'nginx', 'systemd'].some(wat => alleen.includes(wat)) ? publiceer(map, 'los', []) : standaard;
  migreer(los, await omgeving({ clusters: [cluster] }));
  if (alleen.includes('los')) await weigeringen(los, productie);
  if (alleen.includes('los')) await draait('framework-dependent', los, productie, sluit);
  if (alleen.includes('zelf')) await draait('self-contained', publiceer(map, 'zelf', ['-r', 'linux-x64', '--self-contained']), productie, sluit);
  if (alleen.includes('nginx') && kan('nginx', heeft('nginx'))) await achterNginx(map, los, productie, sluit);
  if (alleen.includes('systemd') && kan('systemd', heeft('systemd-analyze'))) await eenheden(map, los);
  if (alleen.includes('image') && kan('the image', isRoot && heeft('dpkg') && heeft('unshare'))) await image(map, productie, sluit, sockets);
  return mislukt.length === 0;
});

function publiceer(map, naam, meer) {
  const begin = Date.now();
  const doel = path.join(map, naam);
  // The short version publishes what was built for the tests.
  execFileSync('dotnet', ['publish', 'src/Host', ...kort ? ['-c', 'Debug', '--no-build', '-p:ErrorOnDuplicatePublishOutputFiles=false'] : ['-c', 'Release'], '-o', doel, '-v', 'q', '--nologo', ...meer], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  console.log(`published ${meer.join(' ') || 'framework-dependent'} in ${Math.round((Date.now() - begin) / 1000)} s, ${execFileSync('du', ['-sm', doel]).toString().split('\t')[0]} MB`);
  return doel;
}

// The settings of production, complete: nothing has to be allowed.
async function instellingen(map, sockets, cluster) {
  const verbinding = rol => `Host=${sockets};Port=${cluster.port};Database=amawvg;Username=${rol};Password=${cluster.passwords[rol]}`;
  const ring = path.join(map, 'ring');
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:3072', '-days', '30', '-nodes', '-subj', '/CN=sleutelring', '-keyout', `${ring}.key`, '-out', `${ring}.crt`], { stdio: 'ignore' });
  execFileSync('openssl', ['pkcs12', '-export', '-inkey', `${ring}.key`, '-in', `${ring}.crt`, '-out', `${ring}.pfx`, '-passout', 'pass:proef']);
  await chmod(`${ring}.pfx`, 0o644);
  return {
    PATH: process.env.PATH, HOME: map, DOTNET_ROOT: process.env.DOTNET_ROOT ?? '', DOTNET_ENVIRONMENT: 'Production', AllowedHosts: 'eloket.example.be;localhost',
    ConnectionStrings__Portaal: verbinding('app'), ConnectionStrings__Beheer: verbinding('beheer'), ConnectionStrings__Werker: verbinding('werker'), ConnectionStrings__Inspectie: verbinding('inspectie'),
    Aanmelden__Authority: 'https://aanmelden.example.be', Aanmelden__ClientId: 'amawvg', Aanmelden__ClientSecret: 'proef-proef-proef-proef-proef-proef-proef',
    Sleutelring__Certificaat: `${ring}.pfx`, Sleutelring__Wachtwoord: 'proef',
    Mail__Server: '127.0.0.1', Mail__Afzender: 'portaal@example.be', Mail__Portaaladres: 'https://eloket.example.be',
  };
}

function migreer(map, env) {
  const [opdracht, ...rest] = programma(map);
  execFileSync(opdracht, [...rest, 'migreer'], { cwd: map, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

// Each setting that is wrong ends with 1 and one line that names it.
async function weigeringen(map, productie) {
  const gevallen = {
    'alle-hostnamen': { AllowedHosts: '*' },
    'client-secret': { Aanmelden__ClientSecret: 'kort' },
    'databank-zonder-tls': { ConnectionStrings__Portaal: productie.ConnectionStrings__Portaal.replace(/Host=[^;]+/, 'Host=127.0.0.1') },
    'databank-rol': { ConnectionStrings__Portaal: productie.ConnectionStrings__Werker },
    'sleutelring-zonder-certificaat': { Sleutelring__Certificaat: undefined },
    mail: { Mail__Server: undefined },
  };
  for (const [woord, anders] of Object.entries(kort ? Object.fromEntries(Object.entries(gevallen).slice(0, 2)) : gevallen)) {
    const env = Object.fromEntries(Object.entries({ ...productie, Urls: `http://127.0.0.1:${await poort()}`, ...anders }).filter(([, waarde]) => waarde !== undefined));
    const [opdracht, ...rest] = programma(map);
    const einde = spawnSync(opdracht, rest, { cwd: map, env, timeout: 60_000 });
    const regels = einde.stderr.toString().trim().split('\n').filter(Boolean);
    zie(`refuses to start: ${woord}`, einde.status === 1 && regels.length === 1 && regels[0].includes(`[${woord}]`), regels[0]?.slice(0, 140));
  }
}

async function start(wat, opdracht, env, sluit, opties = {}) {
  const log = [];
  const kind = spawn(opdracht[0], opdracht.slice(1), { env, stdio: ['ignore', 'pipe', 'pipe'], ...opties });
  for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', stuk => log.push(stuk));
  sluit(() => kind.kill('SIGKILL'));
  const begin = Date.now();
  while (!await haal(env.Urls, '/health/ready').then(answer => answer.status === 200, () => false)) {
    if (kind.exitCode !== null || Date.now() - begin > 120_000) throw new Error(`${wat} does not start: ${Buffer.concat(log).toString().slice(-1500)}`);
    await pause(100);
  }
  return { kind, log, tijd: Date.now() - begin };
}

async function draait(wat, map, productie, sluit) {
  const env = { ...productie, Urls: `http://127.0.0.1:${await poort()}` };
  const { kind, tijd, log } = await start(wat, programma(map), env, sluit, { cwd: map });
  const page = await haal(env.Urls, '/contact');
  const stijl = /href="([^"]+\.css)"/.exec(page.body)?.[1];
  zie(`${wat} serves`, page.status === 200 && (await haal(env.Urls, stijl)).status === 200, `ready after ${tijd} ms, page and style`);
  const logs = Buffer.concat(log).toString().trim().split('\n');
  zie(`${wat} logs one object a line, and nothing unsafe`, logs.every(regel => { try { return JSON.parse(regel); } catch { return false; } }) && !logs.join().includes('OnveiligeInstelling'));
  const begin = Date.now();
  kind.kill('SIGTERM');
  while (kind.exitCode === null && Date.now() - begin < 45_000) await pause(50);
  zie(`${wat} stops when asked`, kind.exitCode === 0, `${Date.now() - begin} ms`);
}

async function achterNginx(map, los, productie, sluit) {
  const poorten = [await poort(), await poort(), await poort(), await poort()];
  const hosts = [];
  for (const port of poorten.slice(0, 2)) hosts.push(await start('host', programma(los), { ...productie, Urls: `http://127.0.0.1:${port}` }, sluit, { cwd: los }));
  const tls = path.join(map, 'tls');
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-days', '2', '-nodes', '-subj', '/CN=eloket.example.be', '-addext', 'subjectAltName=DNS:eloket.example.be', '-keyout', `${tls}.key`, '-out', `${tls}.crt`], { stdio: 'ignore' });
  const gelijk = (await readFile(path.join(uitrol, 'nginx.conf'), 'utf8'))
    .replace('127.0.0.1:5080', `127.0.0.1:${poorten[0]}`).replace('127.0.0.1:5081', `127.0.0.1:${poorten[1]}`)
    .replace('listen 80;', `listen 127.0.0.1:${poorten[2]};`).replace('listen 443 ssl http2;', `listen 127.0.0.1:${poorten[3]} ssl http2;`)
    .replaceAll('/etc/amawvg/tls', tls).replace('/var/log/nginx/amawvg.log', `${map}/nginx.log`);
  await writeFile(path.join(map, 'nginx.conf'), `daemon off; pid ${map}/nginx.pid; error_log ${map}/nginx-fout.log; worker_processes 1;\n${isRoot ? 'user root;\n' : ''}events { worker_connections 512; }\nhttp {\n`
    + ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(naam => `${naam}_temp_path ${map}/nginx-${naam};`).join('\n') + `\n${gelijk}\n}\n`);
  const nginx = spawn('nginx', ['-p', map, '-c', path.join(map, 'nginx.conf')], { stdio: 'inherit' });
  sluit(() => nginx.kill('SIGTERM'));
  const vraag = (pad, extra = {}) => new Promise((resolve, reject) => https.get({ host: '127.0.0.1', port: poorten[3], path: pad, servername: 'eloket.example.be', rejectUnauthorized: false, headers: { Host: 'eloket.example.be', ...extra } }, answer => {
    const stukken = [];
    answer.on('data', stuk => stukken.push(stuk)).on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(stukken).toString() }));
  }).on('error', reject));
  for (let keer = 0; keer < 100 && !await vraag('/contact').then(answer => answer.status === 200, () => false); keer++) await pause(100);
  const page = await vraag('/contact');
  zie('nginx: page over TLS', page.status === 200 && /max-age=\d{8}/.test(page.headers['strict-transport-security'] ?? ''), page.headers['strict-transport-security']);
  zie('nginx: no cookie without Secure', (await vraag('/aanmelden')).headers['set-cookie']?.every(koek => /; secure/i.test(koek)) !== false);
  zie('nginx: health is not for outside', (await vraag('/health/ready')).status === 404);
  zie('nginx: a forged sender changes nothing', (await vraag('/contact', { 'X-Forwarded-Host': 'kwaad.example', 'X-Forwarded-For': '1.2.3.4' })).status === 200);
  const door = await haal(`http://127.0.0.1:${poorten[2]}`, '/contact', { Host: 'eloket.example.be' });
  zie('nginx: http leads to https', door.status === 301 && door.headers.location === 'https://eloket.example.be/contact');
  hosts[0].kind.kill('SIGKILL');
  const antwoorden = [];
  for (let keer = 0; keer < 40; keer++) antwoorden.push((await vraag('/contact')).status);
  zie('nginx: one of two hosts killed', antwoorden.every(status => status === 200), `${antwoorden.length} requests, ${antwoorden.filter(status => status !== 200).length} failed`);
  zie('nginx: its log holds no query', !(await readFile(`${map}/nginx.log`, 'utf8')).includes('?'));
}

async function eenheden(map, los) {
  const eenheden = await mkdtemp(path.join(map, 'systemd-'));
  for (const naam of (await readdir(uitrol)).filter(bestand => bestand.endsWith('.service'))) {
    const dotnet = execFileSync('sh', ['-c', 'command -v dotnet']).toString().trim();
    await writeFile(path.join(eenheden, naam), (await readFile(path.join(uitrol, naam), 'utf8')).replaceAll('/opt/amawvg', los).replaceAll('/usr/bin/dotnet', dotnet).replaceAll(/(User|Group)=amawvg/g, '$1=daemon'));
    const gezien = spawnSync('systemd-analyze', ['verify', '--man=no', path.join(eenheden, naam)]);
    const klachten = gezien.stderr.toString().split('\n').filter(regel => regel.includes(naam));
    zie(`systemd: ${naam} is understood`, klachten.length === 0, klachten[0]);
    if (naam === 'amawvg.service') console.log(`     ${spawnSync('systemd-analyze', ['security', '--offline=true', '--no-pager', path.join(eenheden, naam)]).stdout.toString().trim().split('\n').at(-1)}`);
  }
}

// Made by the SDK without an engine; the base is one that this machine can make, since a proof asks no registry outside.
async function image(map, productie, sluit, sockets) {
  const { register, basis } = await bouwBasis(map);
  sluit(() => register.close());
  const tar = path.join(map, 'amawvg.tar');
  // Not waiting for it with this program's only thread: that serves the base.
  const [code] = await once(spawn('dotnet', [
    'publish', 'src/Host', '-c', 'Release', '-r', 'linux-x64', '--self-contained', '-v', 'q', '--nologo', '/t:PublishContainer', `-p:ContainerBaseImage=${basis}`, `-p:ContainerArchiveOutputPath=${tar}`,
  ], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DOTNET_CONTAINER_INSECURE_REGISTRIES: basis.split('/')[0] } }), 'exit');
  zie('image: made without an engine', code === 0 && existsSync(tar), `${Math.round((await stat(tar)).size / 1e6)} MB in one file`);
  const { wortel, config } = await pakUit(map, tar);
  const schillen = ['bin/sh', 'usr/bin/sh', 'bin/bash', 'bin/dash', 'usr/bin/busybox'].filter(naam => existsSync(path.join(wortel, naam)));
  zie('image: no shell', schillen.length === 0, schillen.join(', '));
  const geheim = spawnSync('grep', ['-rIlE', 'PRIVATE KEY-----|[Pp]assword=[^;" ]|Secret"?[:=] *"[^"]', path.join(wortel, 'app')]).stdout.toString().trim();
  zie('image: no key or password in it', geheim === '' && !(config.Env ?? []).some(regel => /password|secret|sleutel/i.test(regel)), geheim);
  zie('image: not as root', /^[1-9]\d*$/.test(config.User ?? ''), `user ${config.User}, ${config.Entrypoint?.join(' ')}`);
  for (const item of ['proc', 'run/postgresql', 'etc/amawvg']) await mkdir(path.join(wortel, item), { recursive: true });
  await cp(productie.Sleutelring__Certificaat, path.join(wortel, 'etc/amawvg/ring.pfx'));
  const env = { ...Object.fromEntries((config.Env ?? []).map(regel => [regel.slice(0, regel.indexOf('=')), regel.slice(regel.indexOf('=') + 1)])), ...productie, HOME: '/tmp', DOTNET_ROOT: '', Sleutelring__Certificaat: '/etc/amawvg/ring.pfx', Urls: `http://127.0.0.1:${await poort()}` };
  for (const naam of Object.keys(env).filter(naam => naam.startsWith('ConnectionStrings'))) env[naam] = env[naam].replace(sockets, '/run/postgresql');
  const binnen = `mount --rbind /proc ${wortel}/proc && mount --rbind /dev ${wortel}/dev && mount --bind ${sockets} ${wortel}/run/postgresql`
    + ` && exec chroot --userspec=${config.User}:${config.User} ${wortel} ${config.Entrypoint.join(' ')}`;
  const { kind, tijd } = await start('the image', ['unshare', '-m', 'sh', '-c', binnen], env, sluit);
  const page = await haal(env.Urls, '/contact');
  const stijl = /href="([^"]+\.css)"/.exec(page.body)?.[1];
  zie('image: starts unpacked', page.status === 200 && (await haal(env.Urls, stijl)).status === 200, `ready after ${tijd} ms, page and style`);
  const wie = /Uid:\s+(\d+)/.exec(await readFile(`/proc/${kind.pid}/status`, 'utf8'))?.[1];
  zie('image: runs as its own user', wie === config.User, `user ${wie}`);
  kind.kill('SIGTERM');
  await rm(tar);
}
