// What the portal is made of: a bill of materials (CycloneDX) of both package managers, the licence of every package, lock files that hold, known
// advisories where they can be had, and two publishes of a clean checkout that are the same to the byte.
// Use: node dev/proeven/leveringsketen.mjs [--kort: no publish] [--uit <folder for the bills>]; --schrijf writes docs/licenties.md anew.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { kort, optie, proef, root } from './portaal.mjs';

// Licences under which the portal may carry a package (EUPL-1.2, docs/besluiten/0019).
const toegestaan = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'BSD-0-Clause', 'PostgreSQL', 'MS-PL', 'Unlicense', 'BlueOak-1.0.0']);

await proef('leveringsketen', async ({ map }) => {
  const uit = path.resolve(optie('uit', path.join(map, 'stuklijst')));
  await mkdir(uit, { recursive: true });
  const nuget = await stuklijstNuget(uit);
  const npm = await stuklijstNpm(uit);
  console.log(`bill of materials: ${nuget.length} packages of NuGet, ${npm.length} of npm that are served`);

  const onbekend = [...nuget, ...npm].filter(deel => !deel.licenties.some(licentie => toegestaan.has(licentie)));
  for (const deel of onbekend) console.log(`no licence that is allowed: ${deel.naam} ${deel.versie} (${deel.licenties.join(', ') || 'none'})`);
  const tekst = lijst(nuget, npm);
  const bestand = path.join(root, 'docs/licenties.md');
  if (process.argv.includes('--schrijf')) await writeFile(bestand, tekst);
  const isBij = await readFile(bestand, 'utf8').catch(() => '') === tekst;
  if (!isBij) console.log('docs/licenties.md is not what the packages say: run with --schrijf');

  const slot = spawnSync('dotnet', ['restore', 'src/Host', '--locked-mode', '-v', 'q'], { cwd: root });
  const npmSlot = spawnSync('npm', ['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root });
  console.log(`lock files: NuGet ${slot.status === 0 ? 'hold' : 'DO NOT HOLD'}, npm ${npmSlot.status === 0 ? 'hold' : 'DO NOT HOLD'}`);
  adviezen();
  return onbekend.length === 0 && isBij && slot.status === 0 && npmSlot.status === 0 && (kort || await tweemaal(map));
});

async function stuklijstNuget(uit) {
  execFileSync('dotnet', ['tool', 'restore', '-v', 'q'], { cwd: root, stdio: 'ignore' });
  execFileSync('dotnet', ['tool', 'run', 'dotnet-CycloneDX', 'src/Host/AmaWvg.Host.csproj', '--output', uit, '--filename', 'nuget.cdx.json', '--output-format', 'Json', '--exclude-dev', '--set-name', 'AmaWvg', '--set-version', '0', '--no-serial-number', '--disable-package-restore'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return delen(await readFile(path.join(uit, 'nuget.cdx.json'), 'utf8')).filter(deel => !deel.naam.startsWith('AmaWvg'));
}

async function stuklijstNpm(uit) {
  const tekst = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev', '--omit', 'optional'], { cwd: root, maxBuffer: 64 * 1024 * 1024 }).toString();
  await writeFile(path.join(uit, 'npm.cdx.json'), tekst);
  // The provider of development is a dependency of npm and never leaves a developer's machine.
  const geleverd = delen(tekst).filter(deel => deel.naam === 'htmx.org');
  // The lock file does not tell licences; the package itself does.
  for (const deel of geleverd) deel.licenties = [JSON.parse(await readFile(path.join(root, 'node_modules', deel.naam, 'package.json'), 'utf8')).license];
  return geleverd;
}

function delen(json) {
  return JSON.parse(json).components.map(deel => ({
    naam: deel.group ? `${deel.group}/${deel.name}` : deel.name, versie: deel.version,
    licenties: (deel.licenses ?? []).map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? license?.url).filter(Boolean),
  })).sort((een, ander) => een.naam.localeCompare(ander.naam, 'en'));
}

function lijst(nuget, npm) {
  const regels = delen => delen.map(({ naam, versie, licenties }) => `| ${naam} | ${versie} | ${licenties.join(', ')} |`).join('\n');
  return `# Licences\n\nWhat a published portal carries, by \`node dev/proeven/leveringsketen.mjs --schrijf\`. The portal itself: [EUPL-1.2](../LICENSE). Each licence is one of\n${[...toegestaan].join(', ')}.\n\n`
    + `| package | version | licence |\n|---|---|---|\n${regels(nuget)}\n${regels(npm)}\n\nThe font in PDF files: \`src/Web/Export/Fonts\`, with its licence beside it.\n`;
}

// Nobody answers that on a machine without the advisories: then it says so.
function adviezen() {
  const nuget = spawnSync('dotnet', ['list', 'src/Host', 'package', '--vulnerable', '--include-transitive'], { cwd: root, timeout: 120_000 });
  const tekst = `${nuget.stdout}${nuget.stderr}`;
  console.log(`advisories of NuGet: ${/has no vulnerable packages/.test(tekst) ? 'none known to the sources that were asked' : /has the following vulnerable/.test(tekst) ? tekst : 'the sources do not say'}`);
  const npm = spawnSync('npm', ['audit', '--json', '--omit', 'dev'], { cwd: root, timeout: 120_000 });
  const totaal = (() => { try { return JSON.parse(npm.stdout).metadata?.vulnerabilities?.total; } catch { return undefined; } })();
  console.log(`advisories of npm: ${totaal === undefined ? 'the registry does not say' : `${totaal} known`}`);
}

async function tweemaal(map) {
  const kanten = [];
  // At the same path: what the compiler of pages makes holds it.
  const bron = path.join(map, 'bron');
  for (const naam of ['een', 'twee']) {
    const uit = path.join(map, naam);
    await rm(bron, { recursive: true, force: true });
    await mkdir(bron, { recursive: true });
    execFileSync('sh', ['-c', `git archive HEAD | tar -x -C '${bron}'`], { cwd: root });
    execFileSync('dotnet', ['publish', 'src/Host', '-c', 'Release', '-r', 'linux-x64', '--self-contained', 'false', '-o', uit, '-v', 'q', '--nologo', '-p:ContinuousIntegrationBuild=true'], { cwd: bron, stdio: ['ignore', 'inherit', 'inherit'] });
    kanten.push(await hashes(uit));
  }
  const [een, ander] = kanten;
  const anders = [...new Set([...een.keys(), ...ander.keys()])].filter(naam => een.get(naam) !== ander.get(naam));
  const alles = createHash('sha256').update([...een].map(paar => paar.join(' ')).join('\n')).digest('hex');
  console.log(`published twice: ${een.size} files, ${anders.length} differ`, ...anders.slice(0, 10), anders.length === 0 ? `sha256 over all ${alles}` : '');
  return anders.length === 0;
}

async function hashes(map) {
  const namen = (await readdir(map, { withFileTypes: true, recursive: true })).filter(item => item.isFile()).map(item => path.join(item.parentPath ?? item.path, item.name)).sort();
  const gevonden = new Map();
  for (const naam of namen) gevonden.set(path.relative(map, naam), createHash('sha256').update(await readFile(naam)).digest('hex'));
  return gevonden;
}
