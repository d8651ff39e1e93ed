import { unreachable } from '../../domain/result.ts';
import type { Rejection } from '../../names/candidate.ts';
import { START, WEIGHTS } from '../../names/evidence/weights.ts';
import { type Explained, explain, type Weighed } from '../../names/explain.ts';
import type { Matcher } from '../../names/matcher.ts';
import type { ScanDocument } from './document.ts';

/** For each document every form of a name in it: where, which name, whether it was believed, and each cue's weight. */
export function printExplained(
  documents: readonly ScanDocument[],
  matcher: Matcher,
  nameOf: (vendorId: string) => string,
): string {
  return documents
    .map(({ id, text }) => {
      const lines = explain(matcher, text).map((one) => explainedLine(one, text, nameOf));
      return `${id}\n${lines.length === 0 ? '  no name of the list\n' : lines.join('')}`;
    })
    .join('\n');
}

function explainedLine(one: Explained, text: string, nameOf: (vendorId: string) => string): string {
  const { start, end, vendor, name } = one.form;
  const surface = text.slice(start, end).replace(/\s+/g, ' ');
  const head = `  ${start}-${end}  ${surface}  (${nameOf(vendor)}, by its name ${name})`;
  switch (one.verdict) {
    case 'believed':
      return `${head}\n    marked: ${one.weighed ? weighedText(one.weighed) : 'a strong name'}\n`;
    case 'not-believed':
      return `${head}\n    not marked: ${weighedText(one.weighed)}\n`;
    case 'rejected':
      return `${head}\n    passed over: ${rejectionText(one.form.rejection)}\n`;
  }
}

function weighedText({ score, cues }: Weighed): string {
  const terms = cues.map(
    ({ kind, evidence }) => `${kind}${evidence ? ` ‘${evidence}’` : ''} ${signed(WEIGHTS[kind])}`,
  );
  return `${score < 0 ? `−${-score}` : score} = ${[`weak name ${signed(START)}`, ...terms].join(', ')}`;
}

function signed(weight: number): string {
  return weight < 0 ? `−${-weight}` : `+${weight}`;
}

function rejectionText(rejection: Rejection): string {
  switch (rejection.because) {
    case 'letter-case':
      return 'not in the letter case of the name';
    case 'spelling':
      return 'not in the spelling of the name';
    case 'mail-address':
      return 'part of a mail address';
    case 'phrase':
      return `another meaning, ‘${rejection.phrase}’`;
    case 'speaker':
      return 'a person of this name who speaks';
    default:
      return unreachable(rejection);
  }
}
