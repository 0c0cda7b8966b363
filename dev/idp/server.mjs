import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import { maakConfiguratie } from './configuratie.mjs';
import { leesInstellingen } from './instellingen.mjs';
import { behandelPagina } from './interactie.mjs';
import { laadGeheimen, maakAdapter } from './opslag.mjs';

const instellingen = leesInstellingen();
const { issuer, dataFolder, redirectUris, postLogoutUris } = instellingen;
const geheimen = laadGeheimen(dataFolder);
const provider = new Provider(issuer, maakConfiguratie(instellingen, geheimen, maakAdapter(dataFolder)));

// The library names the session (`sid`) only for clients with back-channel logout; the portal always gets it.
provider.Client.prototype.includeSid = () => true;

// Signing out without a session needs no question; the library would answer with a page that needs a script.
provider.use(async (ctx, next) => {
  await next();
  if (ctx.oidc?.route !== 'end_session' || ctx.status !== 200 || ctx.oidc.session?.accountId) return;
  const { post_logout_redirect_uri: terug, state } = ctx.oidc.params;
  const doel = new URL(terug ?? ctx.oidc.urlFor('end_session_success'));
  if (terug && state !== undefined) doel.searchParams.set('state', state);
  ctx.redirect(doel.href);
});

const protocol = provider.callback();
// Browsers apply form-action to the redirects after a form as well, so the portal's own addresses stand in it.
const origins = new Set([...redirectUris, ...postLogoutUris].map(uri => new URL(uri).origin));
const headers = {
  'Content-Security-Policy': "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; "
    + `form-action 'self' ${[...origins].join(' ')}`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const server = createServer(async (req, res) => {
  for (const [naam, waarde] of Object.entries(headers)) res.setHeader(naam, waarde);
  try {
    if (!await behandelPagina(provider, req, res)) await protocol(req, res);
  } catch (fout) {
    console.error(fout.message);
    if (!res.headersSent) res.writeHead(500);
    res.end();
  }
});

server.on('error', fout => {
  console.error(fout.code === 'EADDRINUSE' ? `de poort van ${issuer} is al in gebruik` : fout.message);
  process.exit(1);
});

const { hostname, port, protocol: schema } = new URL(issuer);
server.listen(Number(port) || (schema === 'https:' ? 443 : 80), hostname, () => console.log(`ready ${issuer}`));

// The portal starts this process and holds its stdin: when the portal is gone, so is this.
process.stdin.resume().on('close', () => process.exit(0)).on('end', () => process.exit(0));
