// The few words of PostgreSQL's protocol that a proof needs: simple queries over a connection of this machine that asks no password.
import { createConnection } from 'node:net';

/** Runs statements on a connection of their own, and gives the rows of the last one as objects of texts. */
export async function vraag(waar, sql) {
  const verbinding = new Verbinding(waar);
  try {
    return await verbinding.vraag(sql);
  } finally {
    verbinding.sluit();
  }
}

/** A connection; one question at a time. */
export class Verbinding {
  #socket;
  #rest = Buffer.alloc(0);
  #wacht;
  #klaar;

  constructor({ port, user = 'proef', database = 'amawvg', timeout = 600_000 }) {
    this.#socket = createConnection({ port, host: '127.0.0.1' });
    this.#socket.setTimeout(timeout, () => this.#breek(new Error('PostgreSQL does not answer.')));
    this.#socket.once('error', fault => this.#breek(fault)).once('close', () => this.#breek(new Error('PostgreSQL closed the connection.')));
    this.#socket.once('connect', () => this.#socket.write(begin(user, database)));
    this.#socket.on('data', data => this.#lees(data));
    this.#klaar = this.#antwoord();
    this.#klaar.catch(() => {});
  }

  async vraag(sql) {
    await this.#klaar;
    this.#socket.write(bericht('Q', sql));
    return this.#antwoord();
  }

  sluit() {
    this.#socket.destroy();
  }

  #antwoord() {
    return new Promise((resolve, reject) => { this.#wacht = { resolve, reject, columns: [], rows: [], fault: null }; });
  }

  #breek(fault) {
    this.#wacht?.reject(fault);
  }

  #lees(data) {
    this.#rest = Buffer.concat([this.#rest, data]);
    while (this.#rest.length >= 5 && this.#rest.length > this.#rest.readInt32BE(1)) {
      const [kind, end] = [String.fromCharCode(this.#rest[0]), 1 + this.#rest.readInt32BE(1)];
      const body = this.#rest.subarray(5, end);
      this.#rest = this.#rest.subarray(end);
      const wacht = this.#wacht;
      if (kind === 'T') [wacht.columns, wacht.rows] = [namen(body), []];
      else if (kind === 'D') wacht.rows.push(rij(body, wacht.columns));
      else if (kind === 'E') wacht.fault = new Error(/\0M([^\0]+)/.exec(body.toString('utf8'))?.[1] ?? 'PostgreSQL refused.');
      else if (kind === 'R' && body.readInt32BE(0) !== 0) wacht.reject(new Error('PostgreSQL asks a password here.'));
      else if (kind === 'Z' && wacht.fault) wacht.reject(wacht.fault);
      else if (kind === 'Z') wacht.resolve(wacht.rows);
    }
  }
}

function begin(user, database) {
  const body = Buffer.from(`\0\x03\0\0user\0${user}\0database\0${database}\0\0`, 'latin1');
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([length, body]);
}

function bericht(kind, text) {
  const body = Buffer.from(`${text}\0`, 'utf8');
  const head = Buffer.alloc(5);
  head.write(kind);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

function namen(body) {
  const names = [];
  for (let at = 2, count = body.readInt16BE(0); count > 0; count--) {
    const end = body.indexOf(0, at);
    names.push(body.toString('utf8', at, end));
    at = end + 19;
  }
  return names;
}

function rij(body, columns) {
  const row = {};
  let at = 2;
  for (const column of columns) {
    const length = body.readInt32BE(at);
    row[column] = length < 0 ? null : body.toString('utf8', at + 4, at + 4 + length);
    at += 4 + Math.max(0, length);
  }
  return row;
}
