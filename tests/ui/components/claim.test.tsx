// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { CLAIMS_LANGUAGE } from '../../../src/text/claims-language.ts';
import { Claim } from '../../../src/ui/components/claim.tsx';
import { claim, date } from '../../domain/claims.ts';
import { KASPERSKY, TODAY, toldToStop } from '../records.ts';
import { button, faults, show, words } from '../screen.ts';

const shown = (own = KASPERSKY.restrictions[0]!) => show(<Claim claim={own} day={TODAY} />);
const fact = (app: Element, label: string) =>
  words([...app.querySelectorAll('dt')].find((term) => words(term) === label)?.nextElementSibling);

describe('a claim in full', () => {
  test('tells everything the list knows of it', async () => {
    const app = await shown();
    expect(words(app.querySelector('.claim__what'))).toBe('sale prohibited since 29 Sep 2024');
    expect(words(app.querySelector('.claim__scope'))).toBe('Nobody may sell it');
    expect(words(app.querySelector('.claim__summary'))).toBe('An example.');
    expect(fact(app, 'Authority')).toBe('Department of Examples');
    expect(fact(app, 'Act')).toBe('Order 1');
    expect(fact(app, 'History')).toBe('20 Jun 2024 announced – final determination 29 Sep 2024 took effect');
    expect(fact(app, 'Checked')).toBe('August 2026');
    expect(words(app)).toContain('In doubt: whether training services are meant');
    expect(await faults(app)).toEqual([]);
  });

  test('tells what the vendor answered, when, and where that stands', async () => {
    const app = await shown(
      claim({
        answers: [
          {
            date: date('2024-06-21'),
            text: 'Example said that it would appeal.',
            source: { publisher: 'Example Wire', title: 'Answer', url: 'https://example.org/answer' },
          },
        ],
      }),
    );
    expect(fact(app, 'The vendor’s answer')).toBe(
      '21 Jun 2024 – Example said that it would appeal. Example Wire: Answer (opens in a new tab)',
    );
    expect(await faults(app)).toEqual([]);
  });

  test('leaves out what is not known', async () => {
    const app = await shown(toldToStop('fortinet/cn'));
    const labels = [...app.querySelectorAll('dt')].map(words);
    expect(labels).toEqual(['Authority', 'Act', 'Date', 'Sources', 'Checked']);
    expect(app.querySelectorAll('.claim__note')).toHaveLength(0);
  });

  test('has a date for machines as exact as for people', async () => {
    const app = await shown(claim({ effective: date('2024-06') }));
    expect([...app.querySelectorAll('time')].map((time) => time.dateTime)).toContain('2024-06');
  });

  test('that is not in force any more says so and not the record’s word', async () => {
    const app = await shown(claim({ expires: date('2025-12-31') }));
    expect(words(app.querySelector('.claim__what'))).toBe('sale ban expired 31 Dec 2025');
    expect(fact(app, 'History')).toMatch(/31 Dec 2025 expired$/);
  });

  test('is marked as written in the list’s language', async () => {
    const app = await shown();
    for (const part of ['.claim__scope', '.claim__summary', '.steps bdi', 'dd bdi']) {
      expect([part, app.querySelector(part)?.getAttribute('lang')]).toEqual([part, CLAIMS_LANGUAGE]);
    }
  });

  test('ends with what can be done with it', async () => {
    const app = await show(
      <Claim claim={claim()} day={TODAY}>
        <button type="button">Act on it</button>
      </Claim>,
    );
    expect(app.querySelector('.claim')?.lastElementChild).toBe(button('Act on it'));
  });
});

describe('a source', () => {
  test('opens beside the page and does not tell where from', async () => {
    const app = await shown(toldToStop('fortinet/cn'));
    const link = app.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://example.org/wire');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(words(link)).toBe('Example Wire: 停用美国网络安全软件 (opens in a new tab)');
    expect(words(link?.querySelector('bdi > bdi'))).toBe('停用美国网络安全软件');
    expect(words(link?.parentElement)).toContain('14 Jan 2026');
  });
});
