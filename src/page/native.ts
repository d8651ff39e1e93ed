import { err, type Result } from '../domain/result.ts';
import { extensionApi, loadPart } from './load-part.ts';
import type { FromScan, ToPage } from './ports.ts';

/** The shape that all directions of calls have. */
type Calls<Directory> = { readonly [Name in keyof Directory]: { request: unknown; response: unknown } };

export interface StorageChange {
  readonly newValue?: unknown;
}

/** A call as it comes in over the wire. Its request is of the call's type: only our own extension can send it. */
export type IncomingCall = {
  [Name in keyof ToPage]: { readonly call: Name; readonly request: ToPage[Name]['request'] };
}[keyof ToPage];
export type AnswerToCall = ToPage[keyof ToPage]['response'];

/**
 * The few browser calls of a page script. It has neither a polyfill nor a wrapper, which would be in every frame of
 * every page: promises are what both browsers answer with in manifest version 3.
 */
export interface Native {
  /** False when the extension was updated or removed while this script goes on ("Extension context invalidated"). */
  isAlive(): boolean;
  read(key: string): Promise<unknown>;
  onStored(listener: (changes: Readonly<Record<string, StorageChange>>) => void, signal: AbortSignal): void;
  /** The wire is `{call, request}` to `{ok: true, value}` or `{ok: false, error}`. Never rejects. */
  call<Directory extends Calls<Directory> = FromScan, Name extends keyof Directory = keyof Directory>(
    name: Name,
    request: Directory[Name]['request'],
  ): Promise<Result<Directory[Name]['response'], unknown>>;
  /** Calls are addressed to one frame, so each is answered. */
  onCall(answer: (call: IncomingCall) => AnswerToCall, signal: AbortSignal): void;
  /** Loads another part of the page script, a module of the package. The page can't tell (`parts.ts`). */
  load<Part>(file: string): Promise<Part>;
  /** The shadow tree of an element, closed ones too. */
  shadowRootOf(element: HTMLElement): ShadowRoot | null;
}

export function nativeCalls(): Native {
  const api = extensionApi();
  return {
    isAlive: () => api.runtime?.id !== undefined,
    async read(key) {
      const items = await api.storage.local.get(key);
      return items[key];
    },
    onStored(listener, signal) {
      listen(api.storage.local.onChanged, listener, signal);
    },
    call: callBackground,
    onCall(answer, signal) {
      const listener = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
        if (isCall(message)) respond({ ok: true, value: answer(message) });
      };
      listen(api.runtime.onMessage, listener, signal);
    },
    load: loadPart,
    shadowRootOf: revealer(api),
  };
}

/** `Native`'s call: all that the card in its frame needs. */
export const callBackground: Native['call'] = async (name, request) => {
  try {
    const answer: unknown = await extensionApi().runtime.sendMessage({ call: name, request });
    return isAnswer(answer) ? answer : err({ kind: 'no-answer' });
  } catch {
    return err({ kind: 'no-receiver' });
  }
};

interface Listenable<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

function listen<Listener>(event: Listenable<Listener>, listener: Listener, signal: AbortSignal): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      event.removeListener(listener);
    } catch {
      // The extension is gone, and its events with it.
    }
  });
}

/** Chromium has a function for it, Firefox a property of elements that only extensions see. */
function revealer(api: typeof chrome): (element: HTMLElement) => ShadowRoot | null {
  if (api.dom) return (element) => api.dom.openOrClosedShadowRoot(element);
  return (element: HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null }) =>
    element.openOrClosedShadowRoot ?? element.shadowRoot;
}

function isCall(message: unknown): message is IncomingCall {
  return typeof message === 'object' && message !== null && 'call' in message && 'request' in message;
}

/** Trusted beyond its shape: it comes from this version of this extension. */
function isAnswer<Value>(message: unknown): message is Result<Value, unknown> {
  return typeof message === 'object' && message !== null && 'ok' in message;
}
