import { describe, expect, test } from 'vitest';
import { printExplained } from '../../../src/cli/scan/explain.ts';
import { START, WEIGHTS } from '../../../src/names/evidence/weights.ts';
import { matcherOf, name } from '../../names/names.ts';
import { call } from '../fake-console.ts';

const matcher = matcherOf({
  fortinet: ['Fortinet'],
  wiz: [name('Wiz', { weak: true, cased: true, near: ['cloud'], not: ['The Wiz musical', 'whistle'] })],
  rapid: ['Rapid-7', name('Rapid 7', { weak: true })],
  kaspersky: [name('Kaspersky', { not: ['Eugene Kaspersky'] })],
});

function explained(...texts: string[]): string[] {
  const documents = texts.map((text, at) => ({ id: `doc ${at}`, text }));
  return printExplained(documents, matcher, (id) => id.toUpperCase()).split('\n');
}

/** A cue as it is printed. */
function term(kind: keyof typeof WEIGHTS, evidence: string): string {
  const weight = WEIGHTS[kind];
  return `${kind} ‘${evidence}’ ${weight < 0 ? '−' : '+'}${Math.abs(weight)}`;
}

describe('printExplained', () => {
  test('tells where a name is, and which', () => {
    expect(explained('At  FORTINET')).toEqual([
      'doc 0',
      '  4-12  FORTINET  (FORTINET, by its name Fortinet)',
      '    marked: a strong name',
      '',
    ]);
  });

  test.each([
    ['a weak name that is believed', 'The cloud of Wiz', /^ {4}marked: \d/, term('own-word', 'cloud')],
    ['one that is not', 'The whistle of Wiz', /^ {4}not marked: \D\d/, term('against-word', 'whistle')],
  ])('adds up what speaks for and against %s', (_, text, verdict, cue) => {
    const line = explained(text)[2]!;
    expect(line).toMatch(verdict);
    expect(line).toContain(`weak name −${-START}, `);
    expect(line).toContain(cue);
    const [score, ...weights] = line
      .match(/[-−+]?\d+(?=,|$| =)/g)!
      .map((one) => Number(one.replace('−', '-')));
    expect(weights.reduce((sum, weight) => sum + weight)).toBe(score);
  });

  test.each([
    ['other letters', 'a wiz', 'not in the letter case of the name'],
    ['a mail address', 'to info@fortinet.com', 'part of a mail address'],
    ['a phrase', 'See The Wiz musical', 'another meaning, ‘the wiz musical’'],
    ['a speaker', 'Eugene Kaspersky came.\nKaspersky: No.', 'a person of this name who speaks'],
    ['another spelling', 'In Rapid 7 days', 'not in the spelling of the name'],
  ])('tells why a name is passed over: %s', (_, text, why) => {
    expect(explained(text)).toContain(`    passed over: ${why}`);
  });

  test('tells of each document, and of one without names', () => {
    expect(explained('Fortinet', 'nothing')).toEqual([
      'doc 0',
      expect.stringContaining('Fortinet'),
      '    marked: a strong name',
      '',
      'doc 1',
      '  no name of the list',
      '',
    ]);
  });
});

describe('scan --explain', () => {
  test('explains instead of telling findings', async () => {
    const { exit, out } = await call(['scan', '--explain', '--fail-on', 'prohibited'], {
      input: 'Kaspersky is cloud security that Wiz sells.',
    });
    expect(exit).toBe(0);
    expect(out).toMatch(
      /^ {2}0-9 {2}Kaspersky {2}\(Kaspersky, by its name Kaspersky\)\n {4}marked: a strong/m,
    );
    expect(out).toMatch(/^ {2}33-36 {2}Wiz {2}\(Wiz, by its name Wiz\)\n {4}marked: \d+ = weak name /m);
    expect(out).not.toContain('prohibit');
  });

  test('tells weak names that are not believed or passed over', async () => {
    const { out } = await call(['scan', '--explain'], { input: 'Nobody beat Wiz. A wiz did.' });
    expect(out).toMatch(/^ {4}not marked: −\d+ = weak name /m);
    expect(out).toMatch(/^ {2}19-22 {2}wiz .*\n {4}passed over: not in the letter case of the name$/m);
  });
});
