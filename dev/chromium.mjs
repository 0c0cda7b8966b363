// Unpacks the Chromium of npm for the browser tests on a machine that has none: prints { path, args, env } as one line of JSON.
// The package writes to the temp folder of its process, so the caller gives it one of its own.
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// So the package also unpacks the libraries that a bare machine lacks.
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');

// One process for all, and no same-origin policy: not what people's browsers do.
const unlikePeople = ['--single-process', '--disable-web-security', '--allow-running-insecure-content', "--headless='shell'"];
const program = await chromium.executablePath();
console.log(JSON.stringify({
  path: program,
  args: chromium.args.filter(arg => !unlikePeople.includes(arg)),
  env: {
    LD_LIBRARY_PATH: path.join(tmpdir(), 'al2023', 'lib'),
    ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: path.join(tmpdir(), 'fonts') }),
  },
}));
