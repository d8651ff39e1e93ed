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

/** A rule of an organisation's own, as a payload has it. */
export const OWN_RULE = {
  id: 'own-rule',
  jurisdiction: 'US',
  kind: 'procurement',
  status: 'in-force',
  basis: 'official',
  authority: 'Example Corp',
  instrument: 'Purchasing policy 7',
  scope: 'No team may buy it',
  summary: 'Purchasing does not buy it.',
  effective: '2026-02-01',
  sources: [
    { publisher: 'Example Corp', title: 'Policy 7', url: 'https://intra.example.com/7', date: '2026-02-01' },
  ],
  asOf: '2026-02-01',
  confirmed: 'source',
} as const;
