import { err, ok } from '../domain/result.ts';
import type { Calls } from './decode.ts';
import { readPageAnswer } from './page-answers.ts';
import type { FromInterface, ToPage } from './protocol.ts';
import { type Answer, isAnswer } from './wire.ts';

/** How messages get out; the answers are whatever comes back. Rejects as browsers do. */
export interface MessagePort {
  toBackground(message: unknown): Promise<unknown>;
  toFrame(tabId: number, frameId: number, message: unknown): Promise<unknown>;
}

/** The call to another part of the extension, as a typed function. Never rejects. */
export type Caller<Directory extends Calls<Directory>, Address extends readonly unknown[]> = <
  Name extends keyof Directory & string,
>(
  ...args: [...Address, name: Name, request: Directory[Name]['request']]
) => Promise<Answer<Directory[Name]['response']>>;

/**
 * Calls to the background. A background that is just being stopped or started can miss a message, so a call that found
 * no receiver is made once more.
 */
export function createBackgroundCaller(port: Pick<MessagePort, 'toBackground'>): Caller<FromInterface, []> {
  return async (name, request) => {
    const message = { call: name, request };
    const answer = await answerOf<FromInterface[typeof name]['response']>(port.toBackground(message));
    if (answer.ok || answer.error.kind !== 'no-receiver') return answer;
    return answerOf(port.toBackground(message));
  };
}

/** Calls to the page script of one frame; the top frame is 0. `no-receiver` when there is none of ours. */
export function createPageCaller(
  port: Pick<MessagePort, 'toFrame'>,
): Caller<ToPage, [tabId: number, frameId: number]> {
  return async (tabId, frameId, name, request) => {
    const answer = await answerOf(port.toFrame(tabId, frameId, { call: name, request }));
    if (!answer.ok) return answer;
    const value = readPageAnswer(name, answer.value);
    return value === undefined ? err({ kind: 'no-answer' }) : ok(value);
  };
}

async function answerOf<Value>(sent: Promise<unknown>): Promise<Answer<Value>> {
  try {
    const message = await sent;
    return isAnswer<Value>(message) ? message : err({ kind: 'no-answer' });
  } catch (error) {
    // The wording is the same in all browsers; a frame or tab that is gone has others.
    const missed = /receiving end does not exist|no tab with id|invalid tab id|no frame with id/i;
    return err({ kind: missed.test(String(error)) ? 'no-receiver' : 'no-answer' });
  }
}
