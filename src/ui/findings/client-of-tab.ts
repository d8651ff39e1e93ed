import type { BrowserClient } from '../../messaging/interface-client.ts';
import type { InterfaceClient } from '../client.ts';

/**
 * The client for the tab that the popup tells about: the active one, or the one that `?tab=` of the popup's own address
 * names, for a popup that is opened as a page of its own.
 */
export function clientOfTab(client: BrowserClient, search: string): InterfaceClient {
  const named = new URLSearchParams(search).get('tab');
  if (named === null || !/^\d+$/.test(named)) return client;
  const tabId = Number(named);
  return {
    ...client,
    activeTab: async () => tabId,
    callTab: (name, request) => client.callPage(tabId, 0, name, request),
  };
}
