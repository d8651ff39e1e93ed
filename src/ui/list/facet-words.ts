import { parseJurisdiction } from '../../domain/jurisdiction.ts';
import type { PageText } from '../../text/text.ts';
import { sectorWord } from '../../text/vendor-words.ts';
import { type Chosen, PUBLIC_LIST } from './filters.ts';
import { wordIn } from './word-in.ts';

/** The word for a value of a facet, "United States" for US. `listNames` are those of other lists by their ids. */
export function facetWord(
  { facet, value }: Chosen,
  text: PageText,
  listNames: ReadonlyMap<string, string>,
): string {
  switch (facet) {
    case 'tone':
      return wordIn(text.claims.tones, value);
    case 'kind':
      return wordIn(text.evidence.kinds, value);
    case 'status':
      return wordIn(text.evidence.statuses, value);
    case 'basis':
      return wordIn(text.evidence, value);
    case 'sector':
      return sectorWord(value, text);
    case 'list':
      return value === PUBLIC_LIST ? text.claims.publicList : (listNames.get(value) ?? value);
    case 'jurisdiction': {
      const jurisdiction = parseJurisdiction(value);
      return jurisdiction === undefined ? value : text.place(jurisdiction);
    }
  }
}
