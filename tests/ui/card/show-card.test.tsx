// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardContent } from '../../../src/text/card-content.ts';
import type { CardPorts } from '../../../src/ui/card/card.tsx';
import { focusCard, showCard, unmountCard } from '../../../src/ui/card/show-card.tsx';
import { settled, words } from '../screen.ts';
import { OFFICIAL, RIGHT_TO_LEFT, WATCHED, WITHOUT_CLAIMS } from './card-contents.ts';

let root: ShadowRoot;
let done: string[];
let canHide: boolean;
let mayPress: boolean;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  done = [];
  canHide = true;
  mayPress = true;
});

afterEach(() => vi.useRealTimers());

describe('a card', () => {
  test('is a dialog with the vendor’s name and what stands against it', () => {
    show(OFFICIAL);
    expect(words(root.getElementById(dialog().getAttribute('aria-labelledby') ?? ''))).toBe('Kaspersky');
    for (const said of [
      'Prohibited',
      'Kaspersky Endpoint Security is a product of Kaspersky',
      'United States: sale prohibited since 29 Sep 2024 – official',
      'also barred from government use since 12 Dec 2017',
      'also 2 other jurisdictions: Germany and Ukraine',
      'Source: Federal Register · checked August 2026',
      'Newest date on record: 29 Sep 2024',
      'Why marked: strong name ‘Kaspersky’',
    ])
      expect(words(dialog())).toContain(said);
  });

  test('says in which language and direction it is, and in which its list is', () => {
    show(RIGHT_TO_LEFT);
    expect([dialog().lang, dialog().dir]).toEqual(['ar', 'rtl']);
    expect(root.querySelector('h2')?.getAttribute('lang')).toBe('en');
    expect(root.querySelector('h2')?.getAttribute('dir')).toBe('auto');
  });

  test('shows the person’s own note', () => {
    show(WITHOUT_CLAIMS);
    expect(words(dialog())).toContain('Your note: asked for an offer');
    expect(words(dialog())).toContain('No restriction on record');
  });

  test('of a name of the person’s own has its sign and nothing to hide', () => {
    show(WATCHED);
    expect(root.querySelector('.tone-watched .icon-watched')).not.toBeNull();
    expect(words(dialog())).toContain('On your watch-list');
    expect(buttons()).toEqual(['Close']);
    expect(root.querySelector('h2')?.getAttribute('lang')).toBe('');
  });

  test('links its source without telling where from', () => {
    show(OFFICIAL);
    const link = root.querySelector('a');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.href).toBe('https://example.org/order');
  });

  test('takes the focus when it is asked to', () => {
    show(OFFICIAL);
    focusCard(root);
    expect(root.activeElement).toBe(dialog());
  });

  test('replaces the one before, and goes without a trace', async () => {
    show(OFFICIAL);
    await press('Not this vendor');
    show(WITHOUT_CLAIMS);
    expect(root.querySelectorAll('[role=dialog]')).toHaveLength(1);
    expect(words(root.querySelector('h2'))).toBe('Neusoft');
    expect(buttons()).toEqual(['Close', 'All claims', 'Not this vendor']);
    unmountCard(root);
    expect(root.childNodes).toHaveLength(0);
  });

  test.each([OFFICIAL, WITHOUT_CLAIMS, WATCHED, RIGHT_TO_LEFT])(
    'of $name in $locale has nothing that axe finds wrong, unfolded too',
    async (content) => {
      show(content);
      expect(await faults()).toEqual([]);
      if (content.watched) return;
      await press('Not this vendor');
      expect(await faults()).toEqual([]);
      await press('Don’t mark it anywhere');
      expect(await faults()).toEqual([]);
    },
  );
});

describe('what can be done in a card', () => {
  test('closes it', () => {
    show(OFFICIAL);
    root.querySelector<HTMLButtonElement>('button[aria-label=Close]')?.click();
    expect(done).toEqual(['close']);
  });

  test('shows all about the vendor, and the card goes', async () => {
    show(OFFICIAL);
    await press('All claims');
    expect(done).toEqual(['open', 'close']);
  });

  test('is nothing that a script presses', async () => {
    show(OFFICIAL);
    await settled(() => button('All claims').click());
    await settled(() => button('Not this vendor').click());
    expect(done).toEqual([]);
    expect(button('Not this vendor').getAttribute('aria-expanded')).toBe('false');
  });

  test('unfolds where to hide the vendor, and folds it again', async () => {
    show(OFFICIAL);
    await press('Not this vendor');
    expect(button('Not this vendor').getAttribute('aria-expanded')).toBe('true');
    expect(words(root.querySelector('[role=group]'))).toBe(
      'Don’t mark it on this site Don’t mark it anywhere',
    );
    await press('Not this vendor');
    expect(root.querySelector('[role=group]')).toBeNull();
    expect(done).toEqual([]);
  });

  test.each([
    ['Don’t mark it on this site', 'hide here'],
    ['Don’t mark it anywhere', 'hide everywhere'],
  ])('hides it: %s; that is said where it is read out, and soon the card goes', async (name, call) => {
    vi.useFakeTimers();
    show(OFFICIAL);
    const status = root.querySelector('[role=status]');
    await press('Not this vendor');
    await press(name);
    expect(done).toEqual([call]);
    expect(root.querySelector('[role=status]')).toBe(status);
    expect(words(status)).toBe('Not marked any more.');
    expect(buttons()).toEqual(['Close']);
    // The button that had the focus is gone; it is still in the card, so that it can be given back.
    expect(root.activeElement).toBe(dialog());
    vi.advanceTimersByTime(5000);
    expect(done).toEqual([call, 'close']);
  });

  test('hides it, and the card goes with the pointer', async () => {
    vi.useFakeTimers();
    show(OFFICIAL);
    dialog().dispatchEvent(new Event('pointerleave'));
    await press('Not this vendor');
    dialog().dispatchEvent(new Event('pointerleave'));
    await press('Don’t mark it anywhere');
    expect(done).toEqual(['hide everywhere']);
    dialog().dispatchEvent(new Event('pointerleave'));
    expect(done).toEqual(['hide everywhere', 'close']);
  });

  test('says so when it could not be hidden, and lets it be tried again', async () => {
    canHide = false;
    show(OFFICIAL);
    await press('Not this vendor');
    await press('Don’t mark it anywhere');
    expect(words(root.querySelector('[role=status]'))).toBe('That could not be saved.');
    canHide = true;
    await press('Don’t mark it anywhere');
    expect(words(root.querySelector('[role=status]'))).toBe('Not marked any more.');
  });
});

test('a press that the page may have led there does nothing, one by keyboard does', async () => {
  show(OFFICIAL);
  mayPress = false;
  await press('All claims', 1);
  await press('Not this vendor', 1);
  expect([done, button('Not this vendor').getAttribute('aria-expanded')]).toEqual([[], 'false']);
  await press('All claims');
  expect(done).toEqual(['open', 'close']);
});

function show(content: CardContent): void {
  const ports: CardPorts = {
    mayPress: async (isByKey) => isByKey || mayPress,
    close: () => done.push('close'),
    open: () => done.push('open'),
    async hide(where) {
      done.push(`hide ${where}`);
      return canHide;
    },
  };
  showCard(root, content, ports);
}

/** As a person presses it: the focus is on it, and the browser vouches for the event. By keyboard, no clicks are counted. */
function press(name: string, clicks = 0): Promise<void> {
  const pressed = button(name);
  const event = new MouseEvent('click', { bubbles: true, composed: true, detail: clicks });
  Object.defineProperty(event, 'isTrusted', { value: true });
  return settled(() => {
    pressed.focus();
    pressed.dispatchEvent(event);
  });
}

function dialog(): HTMLElement {
  const found = root.querySelector<HTMLElement>('[role=dialog]');
  if (!found) throw new Error('No card is shown');
  return found;
}

function buttons(): string[] {
  return [...root.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? words(one));
}

function button(name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => words(one) === name);
  if (!found) throw new Error(`No button says ${name}`);
  return found;
}

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
