import type { KeyCommand } from '../messaging/interface-client.ts';
import type { FromInterface, ToPage } from '../messaging/protocol.ts';
import type { Answer } from '../messaging/wire.ts';

/** All that the popup and the options page ask of the rest of the extension. Calls never reject. */
export interface InterfaceClient {
  /** Asks the background. */
  call<Name extends keyof FromInterface>(
    name: Name,
    request: FromInterface[Name]['request'],
  ): Promise<Answer<FromInterface[Name]['response']>>;
  /** Asks the page script of the active tab's top frame. */
  callTab<Name extends keyof ToPage>(
    name: Name,
    request: ToPage[Name]['request'],
  ): Promise<Answer<ToPage[Name]['response']>>;
  /** Id of the tab that the popup was opened over; undefined when there is none. */
  activeTab(): Promise<number | undefined>;
  /** Calls `listener` when the settings, the list or a tab's findings may have changed, until `signal` aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
  /** The keyboard commands with the keys that they have now. */
  commands(): Promise<readonly KeyCommand[]>;
  /** Opens the browser's own page for other keys. */
  openShortcuts(): Promise<void>;
  /** Whether pages may be read on all sites. Firefox lets people take that back, or never give it. */
  access(): Promise<boolean>;
  /** Lets the browser ask for it, and tells whether it is given then. Browsers want it called from a click. */
  requestAccess(): Promise<boolean>;
  /** Shows a page of the extension in a new tab; `path` has no slash in front. */
  openPage(path: string): Promise<void>;
  /** Opens the browser's side panel, or its sidebar, on this window's tab; false where it could not. Browsers want it called from a click. */
  openPanel(): Promise<boolean>;
  /** Calls `listener` when another tab of this window comes to the front, or its page changes, until `signal` aborts. */
  onTabChange(listener: () => void, signal: AbortSignal): void;
}
