import { describe, expect, test } from 'vitest';
import { citationOf } from '../../src/text/citation.ts';
import { claim, date } from '../domain/claims.ts';
import { NOW, TODAY, toldToStop } from '../ui/records.ts';
import { EN } from './english.ts';

const list = { sequence: 12, published: NOW };
const cite = (one = claim(), format: 'plain' | 'markdown' = 'plain') =>
  citationOf('Example', one, { day: TODAY, list, format }, EN);

describe('a citation', () => {
  test('tells the sentence, act, scope, sources, the day of the check and the list', () => {
    const one = claim({
      id: 'example/us-sale',
      authority: 'Department of Commerce',
      instrument: 'Final Determination',
      scope: 'No sale of antivirus software',
      effective: date('2024-09-29'),
      sources: [
        {
          publisher: 'Federal Register',
          title: 'Final Determination',
          url: 'https://example.gov/fd',
          date: date('2024-06-24'),
        },
        { publisher: 'Wire', title: 'US bans Example', url: 'https://example.org/wire' },
      ],
      asOf: date('2026-08-01'),
    });
    expect(cite(one).split('\n')).toEqual([
      'Example – United States: sale prohibited since 29 Sep 2024 – official.',
      'Department of Commerce, Final Determination. No sale of antivirus software',
      '- Final Determination (Federal Register, 24 Jun 2024): https://example.gov/fd',
      '- US bans Example (Wire): https://example.org/wire',
      expect.stringMatching(/^Checked 1 Aug 2026\. Interdict list 12 of .+, entry example\/us-sale$/),
    ]);
  });

  test('of what is only reported says so', () => {
    expect(cite(toldToStop('example/cn'))).toContain('press reports, no official text');
    expect(cite(toldToStop('example/cn'))).not.toMatch(/– official/);
  });

  test('as Markdown links its sources, and nothing in it is taken for markup', () => {
    const one = claim({
      instrument: 'Order [2024] *3* <script>',
      sources: [{ publisher: 'A_B', title: 'A [test](x) `y`', url: 'https://example.org/a_(b)>c' }],
    });
    const told = cite(one, 'markdown');
    expect(told).toContain('**Example** –');
    expect(told).toContain('- [A \\[test\\](x) \\`y\\`](<https://example.org/a_(b)%3Ec>) (A\\_B)');
    expect(told).toContain('Order \\[2024\\] \\*3\\* \\<script\\>');
  });
});
