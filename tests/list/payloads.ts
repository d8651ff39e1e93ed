import type { ListContent } from '../../src/list/list.ts';
import { parsePayload } from '../../src/list/parse-payload.ts';

/** A payload with the given vendors and whatever other parts are given. */
export function payloadOf(vendors: readonly object[], parts: Record<string, unknown> = {}): object {
  return { places: [], acts: [], vendors, removed: [], changes: [], ...parts };
}

/** The content of such a payload; throws when it is refused. */
export function contentOf(vendors: readonly object[], parts: Record<string, unknown> = {}): ListContent {
  const parsed = parsePayload(payloadOf(vendors, parts));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}
