import type { Candidate, Rejected } from './candidate.ts';
import { tellEnumerated } from './evidence/enumeration.ts';
import { tellNamesakes } from './evidence/namesakes.ts';
import { tellNeighbours } from './evidence/neighbours.ts';
import { FormComparer, type Occurrence } from './forms/form-comparer.ts';
import type { PlaceFinder } from './forms/remembering-finder.ts';
import type { EncodedNamesIndex } from './index/index-format.ts';
import { decodeNamesIndex } from './index/names-index.ts';
import { Judge } from './judge.ts';
import type { Matcher } from './matcher.ts';
import { nameRules } from './name-rules.ts';

/** Makes the matcher of an index, with the finder of its filter. Throws a `TypeError` when the index contradicts itself. */
export function decodeMatcherWith(encoded: EncodedNamesIndex, finder: PlaceFinder): Matcher {
  const index = decodeNamesIndex(encoded);
  const comparer = new FormComparer(index.forms, nameRules(index));
  const judge = new Judge(index);
  return {
    find(text, onRejected = ignore) {
      const candidates: Candidate[] = [];
      const namesakes: Rejected[] = [];
      const reject = (rejected: Rejected) => {
        if (MEANS_ANOTHER.has(rejected.rejection.because)) namesakes.push(rejected);
        onRejected(rejected);
      };
      const judged = judge.read(text);
      const accept = (occurrence: Occurrence) => {
        const candidate = judge.candidateOf(judged, occurrence, reject);
        if (candidate) candidates.push(candidate);
        return candidate !== undefined;
      };
      finder.find(text, (_, start, wordClass) => comparer.compareAt(text, start, wordClass, accept));
      tellNamesakes(text, candidates, namesakes, onRejected);
      tellNeighbours(text, candidates, index.arePeers);
      tellEnumerated(text, candidates);
      return candidates;
    },
  };
}

/** Rejections that show the name's other meaning on the page. */
const MEANS_ANOTHER: ReadonlySet<Rejected['rejection']['because']> = new Set(['phrase', 'letter-case']);

function ignore(): void {}
