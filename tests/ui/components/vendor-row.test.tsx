// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { VendorRow } from '../../../src/ui/components/vendor-row.tsx';
import { claim, date } from '../../domain/claims.ts';
import { FORTINET, HOMES, KASPERSKY, NEUSOFT, TODAY, VMWARE } from '../records.ts';
import { button, faults, settled, show, words } from '../screen.ts';

const row = (record = KASPERSKY) => show(<VendorRow record={record} mine={HOMES} day={TODAY} />);
const VMWARE_OWNED = {
  ...VMWARE,
  products: ['ESXi'],
  domains: ['vmware.com'],
  owner: { name: 'Broadcom', since: date('2023-11'), note: 'Bought with all its products' },
  restrictions: [claim({ announced: date('2024-01-02'), effective: date('2024-03-01') })],
};
const facts = (app: Element, label: string) =>
  words([...app.querySelectorAll('dt')].find((term) => words(term) === label)?.nextElementSibling);
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
    expect(app.querySelector('.claims-table')).toBeNull();
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
    for (const toggle of app.querySelectorAll('.disclosure__content [aria-expanded=false]')) {
      await settled(() => toggle.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    }
    expect(await faults(app)).toEqual([]);
  });
});

describe('a vendor, open', () => {
  test('tells its timeline, its owner and what else is known of it, each as its own part', async () => {
    const app = await row(VMWARE_OWNED);
    await open(/VMware/);
    expect(facts(app, 'Owner')).toBe('Broadcom since November 2023 Bought with all its products');
    expect(facts(app, 'Products')).toBe('ESXi');
    expect(facts(app, 'Sites')).toBe('vmware.com');
    expect(app.querySelector('.timeline')).toBeNull();
    await open(/Timeline of 2 steps/);
    expect(app.querySelectorAll('.timeline > li')).toHaveLength(2);
    expect(await faults(app)).toEqual([]);
  });

  test('has no timeline of one step: the table tells it', async () => {
    const app = await row(VMWARE);
    await open(/VMware/);
    expect(words(app)).not.toContain('Timeline');
  });

  test('has room for what a surface adds: beside the name, below the sentence, at its end and in each claim', async () => {
    const toggled: boolean[] = [];
    const app = await show(
      <VendorRow
        record={FORTINET}
        mine={HOMES}
        day={TODAY}
        links={2}
        aside={<i>aside</i>}
        remark={<i>remark</i>}
        claimActions={({ id }) => <i class="act">{id}</i>}
        more={(verdicts) => <i class="more">{verdicts.length}</i>}
        open
        onToggle={(now) => toggled.push(now)}
      />,
    );
    expect([...app.querySelectorAll('.disclosure__face i')].map(words)).toEqual(['aside', 'remark']);
    expect(words(app.querySelector('.vendor__about'))).toMatch(
      /^2 links to its sites · 1 other jurisdiction/,
    );
    expect(words(app.querySelector('.more'))).toBe('2');
    await open(/^Advisory/);
    expect([...app.querySelectorAll('.act')].map(words)).toEqual(['fortinet/cn']);
    await open(/Fortinet/);
    expect(toggled).toEqual([false]);
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
    expect(app.querySelector('[lang=ar]')?.tagName).toBe('BDI');
  });

  test('has headings that go down one level at a time', async () => {
    const app = await row();
    await open(/Kaspersky/);
    for (const toggle of app.querySelectorAll<HTMLElement>('.claim-row__toggle')) {
      await settled(() => toggle.click());
    }
    const levels = [...app.querySelectorAll('h3,h4,h5')].map(({ tagName }) => Number(tagName[1]));
    for (const [at, level] of levels.entries()) {
      expect(level - (levels[at - 1] ?? 2)).toBeLessThanOrEqual(1);
    }
    expect(new Set(levels)).toEqual(new Set([3, 4, 5]));
  });
});
