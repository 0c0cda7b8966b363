import { fileURLToPath } from 'node:url';
import { startDienst } from './dienst.mjs';

/** Starts the local diploma register; it tells where it takes questions. */
export const startLed = options => startDienst({
  name: 'led',
  what: 'The local diploma register',
  server: fileURLToPath(new URL('led/server.mjs', import.meta.url)),
  setting: 'Ontwikkeling:Led:Poort',
  ...options,
});
