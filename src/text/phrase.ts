import { type PartialDate, precisionOf } from '../domain/partial-date.ts';
import type { Kind } from '../domain/restriction.ts';
import { unreachable } from '../domain/result.ts';
import type { Phrase } from './sentence.ts';
import type { Text } from './text.ts';

type ClaimWords = Text['claims'];
type Dated = ClaimWords['proposed'];

/** Where the general verb of a status would sound wrong for a kind. */
const LIFTED: Partial<Record<Kind, 'withdrawn' | 'closed'>> = {
  advisory: 'withdrawn',
  investigation: 'closed',
};

/** Puts what a claim says into words: "sale prohibited since 29 Sep 2024". */
export function phraseWords(phrase: Phrase, text: Text): string {
  const { claims } = text;
  const { state, act } = claims.kinds[phrase.kind];
  const dated = (words: Dated, what: string, on: PartialDate | undefined) =>
    on ? words.on({ act: what, date: text.date(on) }) : words.undated({ act: what });
  switch (phrase.form) {
    case 'in-force':
      return phrase.since
        ? claims.inForce[precisionOf(phrase.since)]({ state, date: text.date(phrase.since) })
        : claims.inForce.undated({ state });
    case 'reported':
      return dated(claims.reported, phrase.kind === 'advisory' ? claims.toldToStop : act, phrase.on);
    case 'announced':
      return start(dated(claims.announced, act, phrase.on), phrase);
    case 'proposed':
    case 'suspended':
    case 'expired':
    case 'annulled':
      return dated(claims[phrase.form], act, phrase.on);
    case 'lifted':
      return dated(claims[LIFTED[phrase.kind] ?? 'lifted'], act, phrase.on);
    case 'unknown':
      return dated(claims.unknown, act, phrase.on);
    default:
      return unreachable(phrase);
  }

  function start(announced: string, { effective, overdue }: Extract<Phrase, { form: 'announced' }>): string {
    if (!effective) return claims.start.unknown({ announced });
    const date = text.date(effective);
    return overdue ? claims.start.overdue({ announced, date }) : claims.start.due({ announced, date });
  }
}
