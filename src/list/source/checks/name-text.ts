import { isLongEnoughName, type NameFacts } from '../../schema/vendor.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';
import { listedNames } from './listed-names.ts';

/** Names are written in one way: NFC, no outer spaces, more than one letter. */
export function checkNameText(list: ReadList): Problem[] {
  return listedNames(list).flatMap(({ name, place }): Problem[] => {
    const { text } = name;
    const found = faultOf(name);
    return found ? [errorAt(place, `name ${JSON.stringify(text)} ${found.problem}`, found.remedy)] : [];
  });
}

function faultOf({ text, lookUpOnly }: NameFacts): { problem: string; remedy: string } | undefined {
  if (text !== text.trim()) return { problem: 'has outer spaces', remedy: 'Remove them.' };
  if (text !== text.normalize('NFC')) {
    return { problem: 'is not in Unicode form NFC', remedy: 'Write it with composed characters.' };
  }
  if (!lookUpOnly && !isLongEnoughName(text)) {
    return {
      problem: 'is a single letter',
      remedy: 'Say "lookUpOnly: true": it would be found in every text.',
    };
  }
  return undefined;
}
