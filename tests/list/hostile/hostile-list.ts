import type { ListContent } from '../../../src/list/list.ts';
import { decodeMatcher } from '../../../src/names/decode.ts';
import { buildNamesIndex } from '../../../src/names/index/build-names-index.ts';
import { findMentions } from '../../../src/names/matcher.ts';

export const CLAIM = {
  id: 'ban',
  jurisdiction: 'US',
  kind: 'prohibition',
  status: 'in-force',
  basis: 'official',
  authority: 'A',
  instrument: 'I',
  scope: 'S',
  summary: 'S',
  sources: [{ publisher: 'P', title: 'T', url: 'https://example.org/a' }],
  asOf: '2026',
  confirmed: 'source',
};

/** What is found in a text with a list, as `vendor: text`. */
export function mentionsIn(content: Pick<ListContent, 'vendors' | 'sectorWords'>, text: string): string[] {
  const matcher = decodeMatcher(buildNamesIndex(content.vendors, content.sectorWords));
  return findMentions(matcher, text).map(({ vendor, start, end }) => `${vendor}: ${text.slice(start, end)}`);
}
