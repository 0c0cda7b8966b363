// Somebody with a browser without script: keeps cookies, fills in forms and presses buttons.
import { setTimeout as pause } from 'node:timers/promises';

export class Bezoeker {
  #cookies = new Map();

  constructor(portal) {
    this.portal = portal;
  }

  /** Signs in as one of the test people, with the first organisation that they may choose. */
  static async meldAan(portal, name) {
    const person = new Bezoeker(portal);
    let page = await person.follow('/aanmelden');
    page = await person.follow(page.link('Aanmelden met digitale sleutel'));
    page = await person.follow(page.form(name, { acr: page.value('acr') }));
    for (let step = 0; step < 3 && page.has('Profiel bevestigen'); step++) page = await person.follow(page.form('Profiel bevestigen'));
    return person;
  }

  /** Opens a page; follows no redirect. */
  async open(url) {
    return this.#ask(new URL(url, this.portal), { method: 'GET' });
  }

  async text(url) {
    return (await this.open(url)).body;
  }

  /** Sends a form; follows no redirect. */
  async send({ url, fields, isMultipart }) {
    const body = isMultipart ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    return this.#ask(url, { method: 'POST', body, headers: { Origin: url.origin } });
  }

  /** Opens a page or sends a form, and goes where the answer sends it. */
  async follow(what) {
    let answer = typeof what === 'string' || what instanceof URL ? await this.open(what) : await this.send(what);
    while (answer.location) answer = await this.open(answer.location);
    return answer;
  }

  /** Tries until somebody answers, and not with 500 or more: for what may be done again as it was. */
  async opnieuw(ask, isOver) {
    for (;;) {
      const answer = await ask().catch(() => null);
      if (answer && answer.status < 500) return answer;
      if (isOver()) throw new Error('It is over.');
      await pause(100);
    }
  }

  /** The cookies, for who asks by itself. */
  get koekjes() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async #ask(url, options) {
    const headers = { ...options.headers, Cookie: this.koekjes };
    const answer = await fetch(url, { ...options, headers, redirect: 'manual', signal: AbortSignal.timeout(30_000) });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return new Antwoord(url, answer, await answer.text());
  }
}

/** A page as it came. */
class Antwoord {
  constructor(url, answer, body) {
    this.url = url;
    this.status = answer.status;
    this.body = body;
    const location = answer.headers.get('location');
    this.location = location && new URL(location, url);
  }

  has(text) {
    return this.body.includes(text);
  }

  /** Where a link with this text goes. */
  link(text) {
    const href = new RegExp(`<a[^>]*href="([^"]*)"[^>]*>\\s*${text}`).exec(this.body)?.[1];
    if (!href) throw new Error(`${this.url} (${this.status}) has no link '${text}'.`);
    return new URL(unescape(href), this.url);
  }

  /** The form with this button, filled in; what it holds already stays. */
  form(button, fields = {}) {
    const form = this.body.split('<form').slice(1).map(part => part.slice(0, part.indexOf('</form>'))).find(part => part.includes(button) || kaal(`<${part}`).includes(button));
    if (!form) throw new Error(`${this.url} (${this.status}) has no form with '${button}'.`);
    const action = attribute(form, 'action');
    const values = {};
    for (const [control, kind] of form.matchAll(/<(input|select|textarea)[^>]*>(?:[^]*?<\/\1>)?/g)) {
      const [name, type] = [attribute(control, 'name'), attribute(control, 'type')];
      if (!name || type === 'file' || (['radio', 'checkbox'].includes(type) && !/^[^>]* checked/.test(control))) continue;
      const value = kind === 'textarea' ? unescape(/^[^>]*>\r?\n?([^]*)<\/textarea>$/.exec(control)[1])
        : kind === 'select' ? attribute(/<option[^>]* selected[^>]*>/.exec(control)?.[0] ?? /<option[^>]*>/.exec(control)?.[0] ?? '', 'value') ?? '' : attribute(control, 'value') ?? '';
      values[name] = name in values ? [values[name], value].flat() : value;
    }
    const pressed = [...form.matchAll(/<button[^>]*>[^]*?<\/button>/g)].find(([text]) => kaal(text).includes(button))?.[0];
    if (pressed && attribute(pressed, 'name')) values[attribute(pressed, 'name')] = attribute(pressed, 'value') ?? '';
    return { url: new URL((pressed && attribute(pressed, 'formaction')) ?? action ?? this.url, this.url), isMultipart: attribute(form, 'enctype') === 'multipart/form-data', fields: { ...values, ...fields }, html: form };
  }

  /** The same, filled in by the words beside its fields: a text, a file, or `true` for a choice. */
  vul(button, woorden) {
    const { html, ...form } = this.form(button);
    for (const [woord, waarde] of Object.entries(woorden)) {
      const label = [...html.matchAll(/<label[^>]*>[^]*?<\/label>/g)].map(([tekst]) => tekst).find(tekst => kaal(tekst).startsWith(woord));
      const control = label && [...html.matchAll(/<(input|textarea)[^>]*>|<select[^]*?<\/select>/g)].map(([tekst]) => tekst).find(tekst => attribute(tekst, 'id') === attribute(label, 'for'));
      if (!control) throw new Error(`${this.url} (${this.status}) has no field '${woord}'.`);
      const keuze = [...control.matchAll(/<option[^>]*>[^<]*/g)].map(([tekst]) => tekst).find(tekst => kaal(tekst) === waarde);
      form.fields[attribute(control, 'name')] = waarde === true ? attribute(control, 'value') ?? 'on' : keuze ? attribute(keuze, 'value') ?? waarde : waarde;
    }
    return form;
  }

  /** The first value that a choice offers. */
  value(name) {
    return attribute(new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(this.body)?.[0] ?? '', 'value');
  }

  problem() {
    const tekst = /Er is een probleem[^]*?<\/ul>/.exec(this.body)?.[0] ?? /<h1[^]*?<\/h1>/.exec(this.body)?.[0];
    return tekst && kaal(tekst);
  }
}

const kaal = html => unescape(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ').trim();

function attribute(text, name) {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1];
  return value === undefined ? undefined : unescape(value);
}

function unescape(text) {
  return text.replace(/&amp;/g, '&').replace(/&quot;/g, '"').replace(/&#x([0-9A-Fa-f]+);/g, (_, code) => String.fromCodePoint(parseInt(code, 16))).replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
