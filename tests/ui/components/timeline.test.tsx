// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { CLAIMS_LANGUAGE } from '../../../src/text/claims-language.ts';
import { Timeline } from '../../../src/ui/components/timeline.tsx';
import { claim, date, place } from '../../domain/claims.ts';
import { KASPERSKY, TODAY, toldToStop } from '../records.ts';
import { faults, show, words } from '../screen.ts';

test('a timeline tells each step with its date, jurisdiction, basis and what happened', async () => {
  const app = await show(
    <Timeline
      claims={[
        ...KASPERSKY.restrictions.slice(0, 1),
        toldToStop('x/cn'),
        claim({
          id: 'x/de',
          jurisdiction: place('DE'),
          kind: 'advisory',
          effective: date('2022-03-15'),
          announced: date('2022-03-15'),
          ended: date('2023'),
          status: 'lifted',
        }),
        claim({ id: 'x/eu', jurisdiction: place('EU'), status: 'announced', effective: date('2027-01') }),
      ]}
      day={TODAY}
    />,
  );
  expect([...app.querySelectorAll('.timeline > li')].map(words)).toEqual([
    '15 Mar 2022 Germany official Advisory: issued',
    '2023 Germany official Advisory: withdrawn',
    'January 2024 European Union official Prohibition: announced',
    '20 Jun 2024 United States official Prohibition: announced final determination',
    '29 Sep 2024 United States official Prohibition: took effect',
    'January 2026 China press reports Advisory: reported',
    'January 2027 European Union official Prohibition: to take effect',
  ]);
  expect([...app.querySelectorAll('[data-to-come=true]')]).toHaveLength(1);
  expect([...app.querySelectorAll('time')].map((time) => time.dateTime)).toContain('2024-01');
  expect(app.querySelector('.soft bdi')?.getAttribute('lang')).toBe(CLAIMS_LANGUAGE);
  expect(await faults(app)).toEqual([]);
});
