import type { Steps } from '../domain/steps.ts';
import type { Vendor } from '../domain/vendor.ts';
import type { KeySet } from '../list/key-set.ts';
import type { ParsePayload, PayloadSteps } from '../list/read-list.ts';
import type { MessagePort } from '../messaging/client.ts';
import type { ServePorts } from '../messaging/serve.ts';
import type { EncodedCueWords } from '../names/index/decode-cue-words.ts';
import type { SectorWords } from '../names/index/index-build.ts';
import type { EncodedNamesIndex } from '../names/index/index-format.ts';
import type { SettingsStore } from '../settings/items.ts';
import type { ManagedStore } from '../settings/managed.ts';
import type { KeyValueStore, UpdatePorts } from '../update/ports.ts';

/** What is fixed when the extension is built. */
export interface BuildSettings {
  /** Where newer lists come from, most wanted first; without one, the list is as new as the extension. */
  readonly listAddresses: readonly string[];
  readonly keySet: KeySet;
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
  /** Whether the browser still loads what the tab shows; false for a tab that is gone. */
  isLoading(tabId: number): Promise<boolean>;
  readonly onRemoved: BrowserEvent<(tabId: number) => unknown>;
  /** A document of the tab has been loaded; also told when the page only changed its address. */
  readonly onLoaded: BrowserEvent<(tabId: number) => unknown>;
  /** Shows a page of the extension; `path` has no slash in front. */
  open(path: string, where?: OpenWhere): Promise<void>;
}

/** Where a page opens: in a new tab in front, in one behind, or in place of what the tab in front shows. */
export type OpenWhere = 'front' | 'behind' | 'here';

/** The toolbar button. What is set for a tab lasts until the tab shows another document. */
export interface ActionPort {
  /** `icon` has files by size in pixels; without it, the icon stays. Resolves also when the tab is gone. */
  show(
    tabId: number,
    look: {
      readonly text: string;
      readonly title: string;
      readonly colour: string;
      readonly icon?: Readonly<Record<number, string>>;
    },
  ): Promise<void>;
  /** Opens the popup over the tab in front. Rejects where the browser doesn't let us. */
  openPopup(): Promise<void>;
}

export interface MenuItem {
  readonly id: string;
  readonly title: string;
  /** On selected text of a page, or on the toolbar button. */
  readonly on: 'selection' | 'action';
}

/** The entries in context menus. Browsers keep them over restarts of the worker. */
export interface MenusPort {
  /** Puts these in place of all there were. */
  replace(items: readonly MenuItem[]): Promise<void>;
  readonly onClicked: BrowserEvent<(id: string, selection: string) => unknown>;
}

export interface Suggestion {
  /** What is entered when it is chosen. */
  readonly content: string;
  /** What is shown: plain text. */
  readonly description: string;
}

/** The keyword in the address bar. */
export interface OmniboxPort {
  /** What is shown above all suggestions; plain text. */
  describe(description: string): void;
  readonly onStarted: BrowserEvent<() => unknown>;
  readonly onInput: BrowserEvent<
    (text: string, suggest: (suggestions: readonly Suggestion[]) => void) => unknown
  >;
  readonly onEntered: BrowserEvent<(text: string, where: OpenWhere) => unknown>;
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
  readonly menus: MenusPort;
  readonly omnibox: OmniboxPort;
  /** `storage.managed`. */
  readonly managed: ManagedStore & { readonly onChanged: BrowserEvent<() => unknown> };
  readonly onCommand: BrowserEvent<(command: string) => unknown>;
  /** `reason` is `install`, `update` or the browser's own. */
  readonly onInstalled: BrowserEvent<(reason: string) => unknown>;
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
  readonly payloadSteps: PayloadSteps;
  readonly recallPayload: ParsePayload;
  readonly namesIndexSteps: (
    vendors: readonly Vendor[],
    cueWords: EncodedCueWords,
    sectorWords: SectorWords,
    isWanted?: (key: number) => boolean,
  ) => Steps<EncodedNamesIndex>;
  /** Of more names a page has the filter alone, some hundred kB, and asks for those that it suspects. */
  readonly mostNamesInPage?: number;
}
