// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { verdictsOf } from '../../../src/domain/verdict.ts';
import { sentenceOf } from '../../../src/text/sentence.ts';
import { ClaimsTable } from '../../../src/ui/components/claims-table.tsx';
import { SentenceLine } from '../../../src/ui/components/sentence-line.tsx';
import { Timeline } from '../../../src/ui/components/timeline.tsx';
import { EN } from '../../text/english.ts';
import { HOMES, KASPERSKY, KASPERSKY_AT_CORP, OWN_RULE, TODAY } from '../records.ts';
import { faults, show, words } from '../screen.ts';

const tags = (app: Element) => [...app.querySelectorAll('.list-tag')].map(words);

test('the sentence names the list beside who says so', async () => {
  const rule = { ...OWN_RULE, targeting: 'covers' } as const;
  const app = await show(<SentenceLine sentence={sentenceOf(rule, TODAY, EN)} place />);
  expect(words(app)).toContain('– official List: Example Corp; covers the vendor');
});

test('the table names it in the row and in the opened claim', async () => {
  const verdicts = verdictsOf(KASPERSKY_AT_CORP, HOMES, TODAY);
  const app = await show(<ClaimsTable verdicts={verdicts} day={TODAY} open={() => true} />);
  expect(tags(app)).toEqual(['List: Example Corp', 'List: Example Corp']);
  const row = app.querySelector('.list-tag')?.closest('tr');
  expect(words(row?.querySelector('.claim-row__basis'))).toBe('official List: Example Corp');
  expect(await faults(app)).toEqual([]);
});

test('the timeline names it at each step', async () => {
  const app = await show(<Timeline claims={[...KASPERSKY.restrictions, OWN_RULE]} day={TODAY} />);
  const steps = [...app.querySelectorAll('.timeline > li')].filter((step) => words(step).includes('XA'));
  expect(steps.length).toBeGreaterThan(1);
  for (const step of steps) expect(tags(step)).toEqual(['List: Example Corp']);
  expect(tags(app)).toHaveLength(steps.length);
});

test('claims of the public list have none', async () => {
  const app = await show(<ClaimsTable verdicts={verdictsOf(KASPERSKY, HOMES, TODAY)} day={TODAY} />);
  expect(tags(app)).toEqual([]);
});
