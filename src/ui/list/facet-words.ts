import { parseJurisdiction } from '../../domain/jurisdiction.ts';
import type { Text } from '../../text/text.ts';
import { sectorWord } from '../../text/vendor-words.ts';
import type { Chosen } from './filters.ts';
import { wordIn } from './word-in.ts';

/** The word for a value of a facet, "United States" for US. */
export function facetWord({ facet, value }: Chosen, text: Text): string {
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
    case 'jurisdiction': {
      const jurisdiction = parseJurisdiction(value);
      return jurisdiction === undefined ? value : text.place(jurisdiction);
    }
  }
}
