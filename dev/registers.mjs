import { fileURLToPath } from 'node:url';
import { startDienst } from './dienst.mjs';

/** Starts the local registers of ondernemingen and voorzieningen; it tells where they take questions. */
export const startRegisters = options => startDienst({
  name: 'registers',
  what: 'The local registers',
  server: fileURLToPath(new URL('registers/server.mjs', import.meta.url)),
  setting: 'Ontwikkeling:Registers:Poort',
  ...options,
});
