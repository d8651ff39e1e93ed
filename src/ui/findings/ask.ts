import type { Place } from '../../domain/place.ts';
import type { FromInterface, TabFindings } from '../../messaging/protocol.ts';
import type { Answer } from '../../messaging/wire.ts';
import type { Settings, SettingsView } from '../../settings/settings.ts';
import type { ListStatus } from '../../update/outcome.ts';
import type { InterfaceClient } from '../client.ts';

/** What is known of the page in front. */
export type PageAnswer =
  | { readonly kind: 'asking' }
  | { readonly kind: 'no-tab' }
  /** The browser lets no page be read. */
  | { readonly kind: 'no-access' }
  | { readonly kind: 'told'; readonly tabId: number; readonly findings: TabFindings };

/** What is known besides: it doesn't wait for a page. */
export interface Base {
  readonly settings: Settings;
  readonly locked: SettingsView['locked'];
  readonly status: ListStatus;
  /** What the list tells of places. */
  readonly places: readonly Place[];
}

/** Answers on their way; of `base` and `page`, undefined stands for silence. */
export interface Asked {
  /** A part of `base`, for who needs no more. */
  readonly settings: Promise<Answer<FromInterface['settings.read']['response']>>;
  readonly base: Promise<Base | undefined>;
  readonly page: Promise<PageAnswer | undefined>;
}

/** Asks for all that a surface shows. */
export function ask(client: InterfaceClient): Asked {
  const settings = client.call('settings.read', {});
  return { settings, base: askBase(client, settings), page: askPage(client) };
}

async function askBase(client: InterfaceClient, asked: Asked['settings']): Promise<Base | undefined> {
  const [settings, status, known] = await Promise.all([
    asked,
    client.call('list.status', {}),
    client.call('list.jurisdictions', {}),
  ]);
  if (!settings.ok || !status.ok || !known.ok) return undefined;
  return { ...settings.value, status: status.value, places: known.value.places };
}

async function askPage(client: InterfaceClient): Promise<PageAnswer | undefined> {
  const tabId = await client.activeTab();
  if (tabId === undefined) return { kind: 'no-tab' };
  const findings = await client.call('findings.of-tab', { tabId });
  if (!findings.ok) return undefined;
  if (findings.value.reading === 'unreadable' && !(await client.access())) return { kind: 'no-access' };
  return { kind: 'told', tabId, findings: findings.value };
}
