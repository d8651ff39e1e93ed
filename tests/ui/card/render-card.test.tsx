// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Card } from '../../../src/ui/card/card.tsx';
import { cardContent } from '../../../src/ui/card/content.ts';
import { mount } from '../../../src/ui/card/mount.ts';
import { type CardProps, focusCard, renderCard, unmountCard } from '../../../src/ui/card/render-card.tsx';
import { card } from '../../../src/ui/text/en/card.ts';
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

describe('mounting without Preact’s renderer', () => {
  test.each([KASPERSKY, FORTINET, VMWARE, NEUSOFT])('gives of $name what Preact would', (record) => {
    const content = cardContent(record, HOMES, props().why, TODAY, card);
    const [ours, preacts] = [document.createElement('div'), document.createElement('div')];
    mount(<Card content={content} onClose={() => {}} />, ours);
    render(<Card content={content} onClose={() => {}} />, preacts);
    expect(attributesSorted(ours)).toBe(attributesSorted(preacts));
    const sign = ours.querySelector('svg path');
    expect(sign?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  test('leaves out what is not there and writes text as text', () => {
    const parent = document.createElement('div');
    mount(
      <p hidden={false} title={undefined} aria-busy={false}>
        {null}
        {false}
        {0}
        {'<b>'}
      </p>,
      parent,
    );
    expect(parent.innerHTML).toBe('<p aria-busy="false">0&lt;b&gt;</p>');
  });
});

/** Serialised with attributes in alphabetical order: the two renderers set them in different orders. */
function attributesSorted(element: Element): string {
  const attributes = [...element.attributes]
    .map(({ name, value }) => `${name.toLowerCase()}=${value}`)
    .sort();
  const children = [...element.childNodes].map((node) =>
    node instanceof Element ? attributesSorted(node) : (node.textContent ?? ''),
  );
  return `<${element.tagName.toLowerCase()} ${attributes.join(' ')}>${children.join('')}</>`;
}

test('no length of the card hangs on the root font size of the page', () => {
  const css = readFileSync('src/ui/card/card.css', 'utf8');
  const shared = ['tone', 'sentence'].map((name) => readFileSync(`src/ui/components/${name}.css`, 'utf8'));
  expect([css, ...shared].join('\n').replace(/\/\*.*?\*\//gs, '')).not.toMatch(/\drem\b/);
});
