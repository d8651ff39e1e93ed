import type { BrowserClient } from '../messaging/interface-client.ts';

/** All that the extension's pages ask of the rest of it. Calls never reject. Tests and the development pages answer by themselves. */
export type InterfaceClient = Omit<BrowserClient, 'callPage'>;
