// Opens the workbooks of artifacts/werkboeken with four readers and compares every cell with what the test wrote next to it.
// node lees.mjs <folder with node_modules>; ends with 1 when a reader sees anything else, or when there is nothing to read.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const work = process.argv[2];
const require = createRequire(join(work, 'node_modules/'));
const ExcelJS = require('exceljs');
const { readSheet } = require('read-excel-file/node');
const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const map = join(here, '../../artifacts/werkboeken');
const files = readdirSync(map).filter((file) => file.endsWith('.xlsx')).map((file) => file.slice(0, -5));

const datum = (date) => ({ [date.getTime() % 86_400_000 === 0 ? 'datum' : 'moment']: date.toISOString().slice(0, date.getTime() % 86_400_000 === 0 ? 10 : undefined) });
const cell = (value) => value instanceof Date ? datum(value) : typeof value === 'number' ? { bedrag: String(value) } : value ?? null;

async function exceljs(file) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const rows = [];
  book.worksheets[0].eachRow({ includeEmpty: true }, (row) => rows.push(row.values.slice(1)));
  return rows.map((row) => Array.from(row, cell));
}

const openpyxl = (file) => JSON.parse(execFileSync('/usr/bin/python3', [join(here, 'lees.py'), file], { maxBuffer: 1 << 27 }));

// LibreOffice opens all of them at one start and writes them again; openpyxl says what it read.
let converted;
function libreoffice(file) {
  if (!converted) {
    converted = mkdtempSync(join(work, 'lo-'));
    const all = files.map((name) => join(map, `${name}.xlsx`));
    execFileSync('soffice', [`-env:UserInstallation=file://${work}/lo`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', converted, ...all], { stdio: 'pipe' });
  }
  return openpyxl(join(converted, basename(file)));
}

const readers = {
  'ExcelJS': exceljs,
  'read-excel-file': async (file) => (await readSheet(file, { trim: false })).map((row) => row.map(cell)),
  'openpyxl': openpyxl,
  'LibreOffice': libreoffice,
};

// An empty text and an empty cell look the same; an amount is a number, however many zeros it is written with.
const same = (cel) => cel === '' ? null : cel?.bedrag ? { bedrag: Number(cel.bedrag) } : cel ?? null;
let wrong = 0;
for (const name of files) {
  const expected = JSON.parse(readFileSync(join(map, `${name}.json`), 'utf8'));
  for (const [reader, read] of Object.entries(readers)) {
    try {
      const actual = await read(join(map, `${name}.xlsx`));
      if (actual.length !== expected.length) throw new Error(`${actual.length} rows for ${expected.length}`);
      expected.forEach((row, r) => {
        const columns = Math.max(row.length, actual[r].length);
        for (let c = 0; c < columns; c++)
          if (!isDeepStrictEqual(same(actual[r][c]), same(row[c])))
            throw new Error(`row ${r + 1}, column ${c + 1}: ${JSON.stringify(actual[r][c])} for ${JSON.stringify(row[c])}`);
      });
    } catch (error) {
      wrong++;
      console.log(`${name}.xlsx, ${reader}: ${error.message}`);
    }
  }
}
if (wrong === 0 && files.length > 0) console.log(`Workbooks: ${files.length} read alike by ${Object.keys(readers).join(', ')}`);
process.exit(wrong === 0 && files.length > 0 ? 0 : 1);
