// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { VendorRow } from '../../../src/ui/components/vendor-row.tsx';
import { FORTINET, HOMES, KASPERSKY, NEUSOFT, TODAY, VMWARE } from '../records.ts';
import { button, faults, settled, show, words } from '../screen.ts';

const row = (record = KASPERSKY) => show(<VendorRow record={record} mine={HOMES} day={TODAY} />);
const open = (name: RegExp, within: ParentNode = document.body) => {
  const toggle = [...within.querySelectorAll<HTMLButtonElement>('button[aria-expanded]')].find((one) =>
    name.test(words(one)),
  );
  if (!toggle) throw new Error(`No button to open ${name}`);
  return settled(() => toggle.click());
};

describe('a vendor, closed', () => {
  test('tells tone, the one sentence and what else there is', async () => {
    const app = await row();
    expect(words(button('Kaspersky Prohibited', app))).toBe('Kaspersky Prohibited');
    expect(words(app.querySelector('.sentence'))).toBe(
      'United States: sale prohibited since 29 Sep 2024 – official',
    );
    expect(words(app.querySelector('.also'))).toBe('also barred from government use since 12 Dec 2017');
    expect(words(app.querySelector('.vendor__about'))).toBe('3 other jurisdictions · cybersecurity · Russia');
    expect(app.querySelector('.verdicts')).toBeNull();
  });

  test('that is only reported says so in its tone and its sentence', async () => {
    const app = await row(FORTINET);
    expect(button('Fortinet Reported', app).getAttribute('aria-expanded')).toBe('false');
    expect(words(app.querySelector('.sentence'))).toBe(
      'China: told to stop using, reported January 2026 – press reports, no official text',
    );
    expect(app.querySelector('.icon-press')).not.toBeNull();
    expect(app.querySelector('.icon-official')).toBeNull();
  });

  test('tells its owner', async () => {
    expect(words((await row(VMWARE)).querySelector('.vendor__about'))).toBe(
      'owned by Broadcom since November 2023 · cybersecurity',
    );
  });

  test('without a claim has its own sign and no tone', async () => {
    const app = await row(NEUSOFT);
    expect(app.querySelector('.icon-none')).not.toBeNull();
    expect(app.querySelector('.tone-badge')).toBeNull();
    await open(/Neusoft/);
    expect(words(app.querySelector('.disclosure__content'))).toContain('No restriction on record');
  });

  test('has nothing that axe finds wrong, closed and open', async () => {
    const app = await row();
    expect(await faults(app)).toEqual([]);
    await open(/Kaspersky/);
    for (const toggle of app.querySelectorAll('.verdict [aria-expanded=false]')) {
      await settled(() => toggle.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    }
    expect(await faults(app)).toEqual([]);
  });
});

describe('a vendor, open', () => {
  test('shows its jurisdictions, one’s own first, and the first in full', async () => {
    const app = await row();
    await open(/Kaspersky/);
    const places = [...app.querySelectorAll('.verdict__place')].map(words);
    expect(places.slice(0, 2)).toEqual(['United States', 'Germany']);
    expect(places.slice(2).sort()).toEqual(['Ukraine', 'United States (TX)']);
    expect(
      [...app.querySelectorAll('.verdict [aria-expanded]')].map((one) => one.getAttribute('aria-expanded')),
    ).toEqual(['true', 'false', 'false', 'false']);
    const [first] = app.querySelectorAll('.verdict');
    expect([...(first?.querySelectorAll('.claim__what') ?? [])].map(words)).toEqual([
      'sale prohibited since 29 Sep 2024',
      'barred from government use since 12 Dec 2017',
    ]);
  });

  test('ties each button to what it opened, and closes again', async () => {
    const app = await row();
    const toggle = button('Kaspersky Prohibited', app);
    expect(toggle.hasAttribute('aria-controls')).toBe(false);
    await settled(() => toggle.click());
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(toggle.getAttribute('aria-controls') ?? '')).not.toBeNull();
    await settled(() => toggle.click());
    expect(app.querySelector('.disclosure__content')).toBeNull();
  });

  test('writes foreign names in their own language and direction', async () => {
    const app = await row();
    await open(/Kaspersky/);
    const chinese = app.querySelector('[lang=zh]');
    expect(words(chinese)).toBe('卡巴斯基');
    expect(app.querySelector('[lang=ar]')?.getAttribute('dir')).toBe('auto');
  });

  test('has headings that go down one level at a time', async () => {
    const app = await row();
    await open(/Kaspersky/);
    const levels = [...app.querySelectorAll('h3,h4,h5')].map(({ tagName }) => Number(tagName[1]));
    for (const [at, level] of levels.entries()) {
      expect(level - (levels[at - 1] ?? 2)).toBeLessThanOrEqual(1);
    }
    expect(new Set(levels)).toEqual(new Set([3, 4, 5]));
  });
});
