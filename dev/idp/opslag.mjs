import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Signing and cookie keys: new at every start, or kept in the data folder.
export function laadGeheimen(folder) {
  const file = folder && join(folder, 'sleutels.json');
  if (file) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const bewaard = leesJson(file);
    if (bewaard) return bewaard;
  }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'RS256' };
  const geheimen = { jwks: { keys: [jwk] }, cookieKeys: [randomBytes(32).toString('base64url')] };
  if (file) schrijfJson(file, geheimen);
  return geheimen;
}

// In memory without a limit (the built-in adapter forgets after 1,000 entries); only sessions outlive a restart.
export function maakAdapter(folder) {
  const rijen = new Map();
  const sessies = folder && join(folder, 'sessies');
  if (sessies) laadSessies(sessies, rijen);
  setInterval(() => ruimOp(rijen, sessies), 60_000).unref();

  return class Adapter {
    constructor(model) {
      this.model = model;
    }

    async upsert(id, payload, expiresIn) {
      const rij = { payload, einde: Date.now() + expiresIn * 1000 };
      rijen.set(this.#key(id), rij);
      if (sessies && this.model === 'Session') schrijfJson(join(sessies, `${id}.json`), rij);
    }

    async find(id) {
      const rij = rijen.get(this.#key(id));
      return rij && rij.einde > Date.now() ? rij.payload : undefined;
    }

    async findByUid(uid) {
      return this.#zoek(payload => payload.uid === uid);
    }

    async findByUserCode(code) {
      return this.#zoek(payload => payload.userCode === code);
    }

    async consume(id) {
      rijen.get(this.#key(id)).payload.consumed = Math.floor(Date.now() / 1000);
    }

    async destroy(id) {
      vergeet(rijen, sessies, this.#key(id));
    }

    async revokeByGrantId(grantId) {
      for (const [key, rij] of rijen)
        if (rij.payload.grantId === grantId) rijen.delete(key);
    }

    #key(id) {
      return `${this.model}:${id}`;
    }

    #zoek(past) {
      for (const [key, rij] of rijen)
        if (key.startsWith(`${this.model}:`) && rij.einde > Date.now() && past(rij.payload)) return rij.payload;
      return undefined;
    }
  };
}

function laadSessies(folder, rijen) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const naam of readdirSync(folder).filter(n => n.endsWith('.json'))) {
    const rij = leesJson(join(folder, naam));
    if (rij?.einde > Date.now()) rijen.set(`Session:${naam.slice(0, -'.json'.length)}`, rij);
    else rmSync(join(folder, naam), { force: true });
  }
}

function ruimOp(rijen, sessies) {
  for (const [key, rij] of rijen)
    if (rij.einde <= Date.now()) vergeet(rijen, sessies, key);
}

function vergeet(rijen, sessies, key) {
  rijen.delete(key);
  if (sessies && key.startsWith('Session:')) rmSync(join(sessies, `${key.slice('Session:'.length)}.json`), { force: true });
}

function leesJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function schrijfJson(file, waarde) {
  writeFileSync(`${file}.nieuw`, JSON.stringify(waarde), { mode: 0o600 });
  renameSync(`${file}.nieuw`, file);
}
