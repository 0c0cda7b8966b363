// What people do all day, form after form: each is sent as it was until somebody answers, and what was acknowledged is counted by its kind.
import { setTimeout as pause } from 'node:timers/promises';
import { Bezoeker } from './bezoeker.mjs';
import { pdf } from './pdf.mjs';
import { deelnemer } from './melden.mjs';

const dag = (dagen = 0) => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10).split('-').reverse().map(Number).join('/');

export class Werk {
  /** How often each address acknowledged a form, and the references of agreements among them. */
  erkend = new Map();
  referenties = new Set();
  /** Whether everybody stops after the form under way. */
  stop = false;

  constructor(adres) {
    this.adres = adres;
  }

  get aantal() {
    return [...this.erkend.values()].reduce((som, aantal) => som + aantal, 0);
  }

  /** Somebody who has just signed in, as what matters most asks. */
  async meldAan(naam) {
    for (;;) {
      const mens = await Bezoeker.meldAan(this.adres, naam).catch(() => null);
      if (mens && (await mens.open('/profiel').catch(() => null))?.status === 200) return mens;
      if (this.stop) throw new Error('It is over.');
      await pause(200);
    }
  }

  /** Opens a page, fills in its form by the words beside its fields, and sends it. */
  async stuur(mens, pagina, knop, woorden = {}, velden = {}) {
    const page = await mens.opnieuw(() => mens.open(pagina), () => this.stop);
    const form = page.vul(knop, woorden);
    Object.assign(form.fields, velden);
    const answer = await mens.opnieuw(() => mens.send(form), () => false);
    if (answer.status !== 303 || /^\/(aanmelden|profiel)/.test(answer.location.pathname)) throw new Error(`${form.url.pathname}: ${answer.status} ${answer.location ?? answer.problem() ?? ''}`);
    const soort = form.url.pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}');
    this.erkend.set(soort, (this.erkend.get(soort) ?? 0) + 1);
    return answer.location;
  }

  /** A page as somebody gets it in the end. */
  async lees(mens, pagina) {
    return (await mens.opnieuw(() => mens.open(pagina), () => this.stop)).body;
  }

  /** Goes on until it is over; what is not acknowledged then does not count. */
  async doorlopend(doe) {
    for (let n = 0; !this.stop; n++) await doe(n).catch(fault => { if (!this.stop) throw fault; });
  }

  /** A participant from the report to the end, the questions about it, and who answers them. */
  begeleider(mens, staf, wie, oud) {
    return this.doorlopend(async n => {
      const nummer = wie * 20_000 + n;
      const { velden, referentie } = deelnemer(nummer);
      const persoon = (await this.stuur(mens, '/overeenkomsten/nieuw', 'Overeenkomst aanmelden', {}, velden)).pathname;
      this.referenties.add(referentie);
      const overeenkomst = /\/overeenkomsten\/[0-9a-f-]{36}/.exec(await this.lees(mens, persoon))[0];
      await this.stuur(mens, `${persoon}/naam`, 'Bewaren', { Voornaam: 'Veranderd' });
      await this.stuur(mens, `${overeenkomst}/referentie`, 'Bewaren', { 'Referentie overeenkomst': `${referentie} anders` });
      await this.stuur(mens, `${persoon}/begeleiding/evaluatie`, 'Vastleggen', { Datum: dag(-1), Medewerker: 'An Maes', Deelnemer: true, 'Hoe gaat het?': `Goed ${nummer}.`, Ja: true, 'Wat is afgesproken?': 'Verder.' });
      await this.stuur(mens, `${overeenkomst}/stopzetten`, 'Overeenkomst stopzetten', { Einddatum: dag() });
      await this.stuur(mens, `${overeenkomst}/stopzetten`, 'Stopzetting intrekken');
      // What was reported today can be undone; an older agreement is corrected by the department.
      if (n % 2 === 0) await this.stuur(mens, `${overeenkomst}/ongedaan-maken`, 'Aanmelding ongedaan maken');
      else await this.stuur(staf, `/beheer${overeenkomst}/startdatum`, 'Verder', { 'Nieuwe startdatum': dag(-40), Reden: `Fout ${nummer}` }, { bevestigd: 'ja' });
      await this.stuur(mens, `${oud}/correctievraag`, 'Correctie vragen', { 'Juiste startdatum': '1/2/2025', 'Waarom is de startdatum fout?': `Vergist ${nummer}` });
      await this.stuur(staf, `/beheer${oud}/correctievraag`, 'Vraag weigeren', { Reden: `Neen ${nummer}` });
      const vraag = (await this.stuur(mens, '/mijn-berichten/vragen/nieuw', 'Vraag versturen', { Onderwerp: `Vraag ${nummer}`, 'Uw vraag': 'Telt een maand ziekte mee?' })).pathname;
      await this.stuur(staf, `/beheer/berichten${vraag.slice('/mijn-berichten'.length)}`, 'Antwoord versturen', { Antwoord: `Ja ${nummer}` });
      await this.stuur(mens, vraag, 'Reactie versturen', { 'Uw reactie': `Dank ${nummer}` });
      await this.stuur(staf, `/beheer/berichten${vraag.slice('/mijn-berichten'.length)}`, 'Vraag sluiten zonder antwoord');
    });
  }

  /** Agreements of the example data that run, one for each person. */
  async oudeOvereenkomsten(mens, aantal) {
    const gevonden = [];
    for (const [deelnemer] of (await this.lees(mens, '/overeenkomsten?status=Lopend')).matchAll(/\/deelnemers\/[0-9a-f-]{36}/g)) {
      const vraag = /(\/overeenkomsten\/[0-9a-f-]{36})\/correctievraag/.exec(await this.lees(mens, deelnemer))?.[1];
      if (vraag && !gevonden.includes(vraag)) gevonden.push(vraag);
      if (gevonden.length === aantal) return gevonden;
    }
    throw new Error(`There are only ${gevonden.length} agreements to ask a correction of.`);
  }

  /** What an organisation keeps of itself: one person does it, since two at once would be in each other's way. */
  voorziening(mens) {
    return this.doorlopend(async n => {
      await this.stuur(mens, '/mijn-voorziening/personeel/nieuw', 'Bewaren', { 'Voornaam en naam': `Ann ${n}`, Functie: 'begeleider AMA' });
      const polis = (await this.stuur(mens, '/mijn-voorziening/verzekeringen/nieuw', 'Bewaren', {
        'Lichamelijke ongevallen': true, Verzekeraar: 'Zekerheid nv', Polisnummer: `AB ${n}`, 'Geldt vanaf': dag(-300), 'Geldt tot en met': dag(300),
      })).pathname;
      await this.stuur(mens, polis.replace('verzekeringen', 'bewijsstukken') + '/toevoegen', 'Bestand toevoegen', { Polis: new File([pdf(`Polis ${n}`)], `polis ${n}.pdf`, { type: 'application/pdf' }) });
      await this.stuur(mens, '/begeleiding/werkposten/nieuw', 'Bewaren', { Naam: `Tuin ${n}`, 'Nee, een externe': true, 'Wat voor werkpost': 'Vereniging', Adressen: 'Lange Dreef 5, 2000 Antwerpen' });
      await this.stuur(mens, '/mijn-voorziening/teksten/doel', 'Bewaren', {}, { tekst: `Tekst ${n}.` });
      await this.stuur(mens, '/bewaarde-filters?van=overeenkomsten&filter=status%3Dlopend', 'Filter bewaren', { 'Naam van de filter': `Eigen ${n}.` });
      await this.stuur(mens, '/bewaarde-filters', `Eigen ${n}.`);
      if (n % 10 === 0) await this.versAangemeld(n);
    });
  }

  /** What asks that somebody has just signed in. */
  async versAangemeld(n) {
    const mens = await this.meldAan('Test Begeleider');
    await this.stuur(mens, '/mijn-voorziening/contactpersoon', 'Bewaren', { Voornaam: 'Chloé', Naam: `Maes ${'abcdefghij'[n / 10 % 10]}`, 'E-mailadres': 'chloe@voorbeeld.be', Telefoonnummer: '016 12 34 56' });
    await this.stuur(mens, '/mijn-voorziening/communicatie/nieuw', 'Bewaren', { 'E-mailadres': `nieuw${n}@voorbeeld.be`, Financiële: true });
    await this.stuur(mens, '/mijn-voorziening', `Verwijder nieuw${n}@voorbeeld.be`);
  }

  /** The department writes to one organisation; each message goes out by mail too. */
  departement(staf) {
    return this.doorlopend(async n => {
      const bericht = (await this.stuur(staf, '/beheer/berichten/nieuw', 'Bewaren en voorbeeld bekijken', {
        'Eén voorziening': true, Voorziening: 'De Lochting', Administratief: true, Onderwerp: `Nieuws ${n}`, Tekst: 'Goed nieuws.',
      })).pathname;
      await this.stuur(staf, bericht, 'Versturen naar 1 voorziening');
      await pause(500);
    });
  }

  /** One month after another: the proposal, its approval by somebody else, and the booking. */
  betalingen(maker) {
    return this.doorlopend(async () => {
      if (!(await this.lees(maker, '/beheer/uitbetalingen')).includes('Voorstel maken')) return void await pause(500);
      await this.stuur(maker, '/beheer/uitbetalingen', 'Voorstel maken');
      const run = await this.wacht(maker, '/beheer/uitbetalingen', /\/beheer\/uitbetalingen\/[0-9a-f-]{36}/);
      await this.wacht(maker, run, /moet het nog goedkeuren/);
      await this.stuur(await this.meldAan('Test Goedkeurder'), `${run}/goedkeuren`, 'Goedkeuren');
      await this.stuur(maker, `${run}/boeken`, 'Als uitbetaald boeken');
    });
  }

  /** Looks at a page until it says something. */
  async wacht(mens, pagina, wat) {
    for (;;) {
      const gevonden = wat.exec(await this.lees(mens, pagina));
      if (gevonden) return gevonden[0];
      if (this.stop) throw new Error('It is over.');
      await pause(500);
    }
  }

  /** Zorginspectie makes rounds; an access chain gets other addresses. */
  anderen(inspecteur, beheerder, subafdeling) {
    return this.doorlopend(async n => {
      await this.stuur(inspecteur, '/inspectie/rondes/nieuw', 'Ronde maken', { 'Naam van de ronde': `Ronde ${n}`, 'Eerste dag': dag(-30), 'Laatste dag': dag(60), Peildag: dag(-60) });
      await this.stuur(beheerder, subafdeling, 'Opslaan', { 'E-mailadres': `huis${n}@voorbeeld.be` }, { stap: 'bevestigen' });
      await pause(500);
    });
  }
}
