import * as v from 'valibot';
import type { Result } from '../domain/result.ts';

/** A call as it is sent: its name in the protocol and its request. */
export interface Call {
  readonly call: string;
  readonly request: unknown;
}

/** Why a call has no answer of its own kind. Errors are data, for `Error` does not survive a message. */
export type CallFailure =
  /** Nobody listens there: no page script of ours in that frame, or the background is gone. */
  | { readonly kind: 'no-receiver' }
  /** Somebody was there and gave no answer, or none in time. */
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'unknown-call'; readonly call: string }
  /** The sender may not make this call. */
  | { readonly kind: 'not-allowed'; readonly call: string }
  | { readonly kind: 'bad-request'; readonly path: string; readonly problem: string }
  /** The call was understood and could not be carried out. */
  | { readonly kind: 'failed'; readonly problem: string };

/** What is sent back: `{ok: true, value}` or `{ok: false, error}`. */
export type Answer<Value> = Result<Value, CallFailure>;

/** The name of an unknown call is sent back, so it has its bound too. */
const MAX_NAME = 100;
const call = v.object({ call: v.pipe(v.string(), v.maxLength(MAX_NAME)), request: v.unknown() });

/** The call in a message; `undefined` when it is none. */
export function parseCall(message: unknown): Call | undefined {
  const parsed = v.safeParse(call, message);
  return parsed.success ? parsed.output : undefined;
}

/**
 * Whether a message is an answer. Its value is taken on trust: it comes from this version of this extension, whose
 * handlers have the type of the protocol.
 */
export function isAnswer<Value>(message: unknown): message is Answer<Value> {
  return v.is(
    v.variant('ok', [
      v.object({ ok: v.literal(true), value: v.unknown() }),
      v.object({ ok: v.literal(false), error: v.object({ kind: v.string() }) }),
    ]),
    message,
  );
}
