import { fileURLToPath } from 'node:url';
import { startDienst } from './dienst.mjs';

/** Starts the local sign-in provider; it tells its issuer. */
export const startIdp = options => startDienst({
  name: 'idp',
  what: 'The local sign-in provider',
  server: fileURLToPath(new URL('idp/server.mjs', import.meta.url)),
  setting: 'Ontwikkeling:Idp:Poort',
  ...options,
});
