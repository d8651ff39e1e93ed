import { err, ok } from '../domain/result.ts';
import { type Calls, type Decoders, fromInterface, fromPage } from './decode.ts';
import type { FromInterface, FromPage } from './protocol.ts';
import { type Answer, type CallFailure, parseCall } from './wire.ts';

/** Who sent a message, as far as browsers tell it. */
export interface Sender {
  readonly id?: string | undefined;
  /** Of the document that sent it. Absent where the document has none to tell. */
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  /** Changes with each document of a frame. Not every browser tells it. */
  readonly documentId?: string | undefined;
}

/** The frame whose page script makes a call. */
export interface FrameAddress {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string;
}

export type Handlers<Directory extends Calls<Directory>, From> = {
  readonly [Name in keyof Directory]: (
    request: Directory[Name]['request'],
    from: From,
  ) => Promise<Directory[Name]['response']>;
};

export interface ServedCalls {
  readonly page: Handlers<FromPage, FrameAddress>;
  readonly interface: Handlers<FromInterface, null>;
}

export interface ServePorts {
  /** `runtime.onMessage`. The listener answers by `respond` and returns true: the one way that all browsers know. */
  readonly onMessage: {
    addListener(
      listener: (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true,
    ): void;
  };
  /** `runtime.id`. */
  readonly id: string;
  /** The origin of the extension's own pages, without a slash at the end. */
  readonly origin: string;
}

/** Answers the protocol's calls. Every message gets an answer; none makes the listener throw. */
export function serve(calls: ServedCalls, ports: ServePorts): void {
  ports.onMessage.addListener((message, sender, respond) => {
    answerTo(message, sender).then(respond, (error: unknown) => respond(err(failure(error))));
    return true;
  });

  async function answerTo(message: unknown, sender: Sender): Promise<Answer<unknown>> {
    const call = parseCall(message);
    if (!call) return err({ kind: 'bad-request', path: '', problem: 'is not a call' });
    const { call: name, request } = call;
    if (isNameIn(fromPage, name)) {
      const frame = frameOf(sender, ports);
      return frame
        ? run(fromPage, calls.page, name, request, frame)
        : err({ kind: 'not-allowed', call: name });
    }
    if (isNameIn(fromInterface, name)) {
      if (!isOwnPage(sender, ports)) return err({ kind: 'not-allowed', call: name });
      return run(fromInterface, calls.interface, name, request, null);
    }
    return err({ kind: 'unknown-call', call: name });
  }
}

async function run<Directory extends Calls<Directory>, Name extends keyof Directory, From>(
  decoders: Decoders<Directory>,
  handlers: Handlers<Directory, From>,
  name: Name,
  request: unknown,
  from: From,
): Promise<Answer<Directory[Name]['response']>> {
  const decoded = decoders[name](request);
  if (!decoded.ok) return decoded;
  return ok(await handlers[name](decoded.value, from));
}

function isNameIn<Directory extends object>(
  directory: Directory,
  name: string,
): name is keyof Directory & string {
  return Object.hasOwn(directory, name);
}

/** A content script of ours: in a tab, under our id, in a document that is not one of our own. */
function frameOf(sender: Sender, ports: ServePorts): FrameAddress | undefined {
  const { id, tab, frameId, documentId } = sender;
  if (id !== ports.id || tab?.id === undefined || frameId === undefined) return undefined;
  if (isOwnAddress(sender.url, ports)) return undefined;
  return { tabId: tab.id, frameId, ...(documentId !== undefined && { documentId }) };
}

/** A page of ours. One that is open in a tab has our address all the same. */
function isOwnPage(sender: Sender, ports: ServePorts): boolean {
  return sender.id === ports.id && isOwnAddress(sender.url, ports);
}

function isOwnAddress(url: string | undefined, { origin }: ServePorts): boolean {
  return url?.startsWith(`${origin}/`) ?? false;
}

function failure(error: unknown): CallFailure {
  return { kind: 'failed', problem: error instanceof Error ? error.message : String(error) };
}
