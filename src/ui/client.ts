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
}
