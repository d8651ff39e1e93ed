// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { ReportForm } from '../../../src/ui/components/report-form.tsx';
import { fakeClipboard } from '../clipboard.ts';
import { KASPERSKY, NOW } from '../records.ts';
import { button, faults, press, settled, show, words } from '../screen.ts';

const form = () =>
  show(
    <ReportForm
      report={{ kind: 'wrong', vendor: 'Kaspersky', claim: KASPERSKY.restrictions[0]! }}
      list={{ sequence: 12, published: NOW }}
      version="1.2.3"
    />,
  );
const field = () => document.querySelector('textarea')!;

describe('a report', () => {
  test('is filled in as far as it is known, has a name and can be completed', async () => {
    await form();
    expect(field().value).toContain('Entry: kaspersky/us-sale (Department of Examples, Order 1)');
    expect(field().value).toContain('List 12');
    expect(field().value).toContain('Interdict 1.2.3');
    expect(words(document.querySelector(`label[for="${field().id}"]`))).toBe('Report');
    expect(await faults(document.querySelector('.report')!)).toEqual([]);
  });

  test('is copied and mailed as the person has written it, and goes nowhere by itself', async () => {
    const copied = fakeClipboard();
    await form();
    await settled(() => {
      field().value = 'It was lifted in May.';
      field().dispatchEvent(new Event('input', { bubbles: true }));
    });
    const mail = document.querySelector('a')!;
    expect(mail.href).toMatch(/^mailto:\?subject=Interdict%20list%3A%20Kaspersky&body=It%20was%20lifted/);
    await press(button('Copy the report'));
    expect(copied).toEqual(['Interdict list: Kaspersky\n\nIt was lifted in May.']);
    expect(words(document.querySelector('[role=status]'))).toBe('Copied.');
  });

  test('says so when it could not be copied', async () => {
    fakeClipboard({ refuses: true });
    await form();
    await press(button('Copy the report'));
    expect(words(document.querySelector('[role=status]'))).toBe('The browser did not let it be copied.');
  });
});
