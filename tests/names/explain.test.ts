import { describe, expect, test } from 'vitest';
import { explain } from '../../src/names/explain.ts';
import { BLOCK_BREAK, findMentions } from '../../src/names/matcher.ts';
import { kindsOf } from './evidence/surroundings.ts';
import { matcherOf, name } from './names.ts';

const matcher = matcherOf(
  {
    orca: [
      name('Orca', { weak: true, near: ['agentless', 'exploit', 'endpoint'], not: ['orca whale', 'ocean'] }),
      'Orca Security',
    ],
    kaspersky: [name('Kaspersky', { not: ['Eugene Kaspersky'] })],
    rapid: ['Rapid-7', name('Rapid 7', { weak: true })],
    fortinet: ['Fortinet'],
  },
  { orca: ['scanner', 'cloud'] },
);

/** The forms of a text as `verdict:surface`. */
function verdicts(text: string): string[] {
  return explain(matcher, text).map(({ verdict, form }) => `${verdict}:${text.slice(form.start, form.end)}`);
}

test('a strong name is believed without being weighed', () => {
  expect(explain(matcher, 'Fortinet grew')).toEqual([
    {
      verdict: 'believed',
      weighed: undefined,
      form: {
        start: 0,
        end: 8,
        vendor: 'fortinet',
        name: 'Fortinet',
        role: 'name',
        reason: { rule: 'strong' },
      },
    },
  ]);
});

test('a weak name with evidence is believed and weighed', () => {
  const [one] = explain(
    matcher,
    'the agentless cloud scanner of the firm Orca stops exploits at any endpoint',
  );
  expect(one).toMatchObject({ verdict: 'believed', form: { name: 'Orca' } });
  expect(one?.verdict === 'believed' && one.weighed?.score).toBeGreaterThan(0);
  expect(one?.verdict === 'believed' && kindsOf(one.weighed?.cues)).toEqual([
    'capital-inside',
    'company',
    'many-words',
    'more-words',
    'own-word',
    'vendor-word',
  ]);
});

test('a weak name with evidence against it is not believed but weighed', () => {
  const [one] = explain(matcher, 'out in the ocean we saw an Orca again');
  expect(one).toMatchObject({ verdict: 'not-believed', form: { name: 'Orca' } });
  expect(one?.verdict === 'not-believed' && one.weighed.score).toBeLessThanOrEqual(0);
  expect(one?.verdict === 'not-believed' && kindsOf(one.weighed.cues)).toEqual([
    'against-word',
    'capital-inside',
  ]);
});

test('a strong name elsewhere on the page is weighed too', () => {
  const explained = explain(matcher, `Orca Security${BLOCK_BREAK}we saw Orca there`);
  expect(explained.map((one) => one.verdict !== 'rejected' && kindsOf(one.weighed?.cues))).toEqual([
    [],
    ['capital-inside', 'same-vendor'],
  ]);
});

describe('a form is rejected', () => {
  test.each([
    ['for its small letters', 'an orca sings', 'orca', { because: 'letter-case' }],
    ['for its marks', 'Rapid 7 days', 'Rapid 7', { because: 'spelling' }],
    ['in a mail address', 'anna@fortinet.com', 'fortinet', { because: 'mail-address' }],
    ['in a phrase', 'Eugene Kaspersky spoke', 'Kaspersky', { because: 'phrase', phrase: 'eugene kaspersky' }],
    ['as somebody who speaks', 'Eugene Kaspersky\nKaspersky: yes', 'Kaspersky', { because: 'speaker' }],
  ])('%s', (_, text, surface, rejection) => {
    expect(explain(matcher, text)).toContainEqual({
      verdict: 'rejected',
      form: expect.objectContaining({ start: text.lastIndexOf(surface), rejection }),
    });
  });
});

test('all forms are told in order', () => {
  expect(verdicts('an orca, Fortinet, the ocean Orca whale')).toEqual([
    'rejected:orca',
    'believed:Fortinet',
    'rejected:Orca',
  ]);
});

test('what is believed is what the matcher finds', () => {
  const text = 'Kaspersky and the scanner of Orca; Orca Security, an orca, Rapid 7, Eugene Kaspersky';
  const believed = explain(matcher, text).flatMap((one) => (one.verdict === 'believed' ? one.form : []));
  expect(believed).toEqual(findMentions(matcher, text));
});

test('a text without names has nothing to tell', () => {
  expect(explain(matcher, 'It rains')).toEqual([]);
});
