// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type CardProps, focusCard, renderCard, unmountCard } from '../../../src/ui/card/render-card.tsx';
import { FORTINET, HOMES, KASPERSKY, NEUSOFT, TODAY, VMWARE } from '../records.ts';
import { words } from '../screen.ts';

let host: HTMLElement;
let root: ShadowRoot;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
  host = document.createElement('div');
  document.body.append(host);
  root = host.attachShadow({ mode: 'open' });
});

const props = (own: Partial<CardProps> = {}): CardProps => ({
  record: KASPERSKY,
  mine: HOMES,
  places: [],
  why: { name: 'Kaspersky', role: 'name', reason: { rule: 'strong' } },
  day: TODAY,
  onClose: () => {},
  ...own,
});

describe('a card in its shadow root', () => {
  test('is a dialog with the vendor’s name', () => {
    renderCard(root, props());
    const dialog = root.querySelector('[role=dialog]');
    expect(words(root.getElementById(dialog?.getAttribute('aria-labelledby') ?? ''))).toBe('Kaspersky');
    expect(words(dialog)).toContain('United States: sale prohibited since 29 Sep 2024 – official');
    expect(words(dialog)).toContain('Why marked: strong name ‘Kaspersky’');
    expect(dialog?.getAttribute('lang')).toBe('en');
  });

  test('closes by its button', () => {
    const onClose = vi.fn();
    renderCard(root, props({ onClose }));
    root.querySelector<HTMLButtonElement>('button[aria-label=Close]')?.click();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('links its source without telling where from', () => {
    renderCard(root, props());
    const link = root.querySelector('a');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.href).toBe('https://example.org/order-1');
  });

  test('takes the focus when it is asked to', () => {
    renderCard(root, props());
    focusCard(root);
    expect(root.activeElement?.getAttribute('role')).toBe('dialog');
  });

  test('replaces the one before, and goes without a trace', () => {
    renderCard(root, props());
    renderCard(root, props({ record: FORTINET }));
    expect(root.querySelectorAll('[role=dialog]')).toHaveLength(1);
    expect(words(root.querySelector('h2'))).toBe('Fortinet');
    unmountCard(root);
    expect(root.childNodes).toHaveLength(0);
  });

  test.each([KASPERSKY, FORTINET, VMWARE, NEUSOFT])(
    'of $name has nothing that axe finds wrong',
    async (record) => {
      renderCard(root, props({ record }));
      const { violations } = await axe.run(document.body, {
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
      });
      expect(violations.map(({ id }) => id)).toEqual([]);
    },
  );
});

test('no length of the card hangs on the root font size of the page', () => {
  const css = readFileSync('src/ui/card/card.css', 'utf8');
  const shared = ['tone', 'sentence'].map((name) => readFileSync(`src/ui/components/${name}.css`, 'utf8'));
  expect([css, ...shared].join('\n').replace(/\/\*.*?\*\//gs, '')).not.toMatch(/\drem\b/);
});
