// Reports agreements as a person does, each under a reference that can be counted afterwards.
import { setTimeout as pause } from 'node:timers/promises';

/** What somebody types to report a participant of this number. */
export function deelnemer(nummer, tekst = 'Proef') {
  const referentie = `${tekst} ${nummer}`;
  const velden = { insz: insz(nummer), voornaam: 'Proef', naam: `Nummer ${letters(nummer)}`, referentie, startdatum: tweeMaandenGeleden(), bevestiging: 'ja', bevestigd: 'ja' };
  return { referentie, velden };
}

/** Reports one; a post without an answer is sent again as it was. */
export async function meld(mens, nummer, tekst, isOver = () => false) {
  const { referentie, velden } = deelnemer(nummer, tekst);
  const page = await mens.opnieuw(() => mens.open('/overeenkomsten/nieuw'), isOver);
  const form = page.form('Overeenkomst aanmelden', velden);
  const answer = await mens.opnieuw(() => mens.send(form), isOver);
  if (answer.status !== 303) throw new Error(`${referentie}: ${answer.status} ${answer.problem() ?? ''}`);
  return referentie;
}

/** How often each reference with this text stands in the export. */
export async function tel(mens, tekst) {
  let csv;
  for (let keer = 0; !csv?.includes('Referentie'); keer++) {
    if (keer > 100) throw new Error('There is no export.');
    csv = await mens.text(`/overeenkomsten/export.csv?referentie=${encodeURIComponent(tekst)}`).catch(() => '');
    if (!csv.includes('Referentie')) await pause(200);
  }
  const keren = new Map();
  for (const [gevonden] of csv.matchAll(new RegExp(`${tekst} \\d+`, 'g'))) keren.set(gevonden, (keren.get(gevonden) ?? 0) + 1);
  return keren;
}

// A national number of somebody born in 1990, another one for every index.
function insz(index) {
  const [day, rest] = [1 + index % 28, Math.floor(index / 28)];
  const [month, serial] = [1 + rest % 12, 1 + Math.floor(rest / 12)];
  const digits = `90${two(month)}${two(day)}${String(serial).padStart(3, '0')}`;
  return digits + two(97 - Number(digits) % 97);
}

const letters = number => [...String(number)].map(digit => 'abcdefghij'[digit]).join('');

function tweeMaandenGeleden() {
  const now = new Date();
  const day = new Date(now.getFullYear(), now.getMonth() - 2, 1);
  return `01/${two(day.getMonth() + 1)}/${day.getFullYear()}`;
}

const two = number => String(number).padStart(2, '0');
