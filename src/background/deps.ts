import type { Vendor } from '../domain/vendor.ts';
import type { ParsePayload } from '../list/read-list.ts';
import type { TrustedKey } from '../list/signature.ts';
import type { MessagePort } from '../messaging/client.ts';
import type { ServePorts } from '../messaging/serve.ts';
import type { SectorWords } from '../names/index/index-build.ts';
import type { EncodedNamesIndex } from '../names/index/index-format.ts';
import type { SettingsStore } from '../settings/items.ts';
import type { KeyValueStore, UpdatePorts } from '../update/ports.ts';
import type { BadgeSign } from './badge-sign.ts';

/** What is fixed when the extension is built. */
export interface BuildSettings {
  /** Where newer lists come from; without one, the list is as new as the extension. */
  readonly listAddress?: string;
  readonly trustedKeys: readonly TrustedKey[];
  /** Whether lists signed with the keys that lie beside the code are taken. Never in a release. */
  readonly allowDevelopmentKeys: boolean;
  readonly appVersion: string;
}

/**
 * A browser event. Listeners are added in the first tick of the worker and never removed. What they give back is the
 * end of what they do, for tests to wait on; browsers don't look at it.
 */
export interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
}

export interface AlarmsPort {
  /** Epoch ms at which the alarm goes off next; undefined when it is not set. */
  dueAt(name: string): Promise<number | undefined>;
  /** Sets the alarm to go off at `when`, and from then on each `periodMinutes`. Replaces one of the same name. */
  set(name: string, when: number, periodMinutes: number): Promise<void>;
  readonly onAlarm: BrowserEvent<(name: string) => unknown>;
}

export interface TabsPort {
  /** Ids of all tabs of all windows. */
  all(): Promise<readonly number[]>;
  /** Id of the tab in front. */
  active(): Promise<number | undefined>;
  readonly onRemoved: BrowserEvent<(tabId: number) => unknown>;
  /** A document of the tab has been loaded; also told when the page only changed its address. */
  readonly onLoaded: BrowserEvent<(tabId: number) => unknown>;
}

/** The toolbar button. What is set for a tab lasts until the tab shows another document. */
export interface ActionPort {
  /** Resolves also when the tab is gone. */
  show(
    tabId: number,
    look: { readonly text: string; readonly title: string; readonly colour: string },
  ): Promise<void>;
}

export interface BackgroundPorts extends UpdatePorts {
  /** `storage.local`. */
  readonly store: KeyValueStore & SettingsStore;
  /** `storage.session`: outlives the worker, not the browser. */
  readonly session: KeyValueStore;
  readonly messages: Pick<MessagePort, 'toFrame'>;
  readonly serving: ServePorts;
  readonly alarms: AlarmsPort;
  readonly tabs: TabsPort;
  readonly action: ActionPort;
  readonly onCommand: BrowserEvent<(command: string) => unknown>;
  readonly onInstalled: BrowserEvent<() => unknown>;
  readonly onStartup: BrowserEvent<() => unknown>;
  /** A file of the package; `path` begins with a slash. */
  readonly packageFile: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** BCP 47 tags, most wanted first. */
  readonly languages: () => readonly string[];
}

/** All that the background needs from outside. */
export interface BackgroundDeps {
  readonly build: BuildSettings;
  readonly ports: BackgroundPorts;
  readonly parsePayload: ParsePayload;
  readonly recallPayload: ParsePayload;
  readonly compileNamesIndex: (
    vendors: readonly Vendor[],
    sectorWords: SectorWords,
    isWanted?: (key: number) => boolean,
  ) => EncodedNamesIndex;
  /** Of more names a page has the filter alone, some hundred kB, and asks for those that it suspects. */
  readonly mostNamesInPage?: number;
  /** The button's title in the person's language; English without it. */
  readonly badgeTitle?: (sign: BadgeSign) => string;
}
