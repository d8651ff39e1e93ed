import axe from 'axe-core';
import { createElement, render, type VNode } from 'preact';
import { act } from 'preact/test-utils';

import { TextContext } from '../../src/ui/components/text-context.ts';
import { EN } from '../text/english.ts';

let shown: HTMLElement | undefined;

/** Renders, with English words, in place of what was shown before and waits until what was asked has been answered and shown. */
export async function show(node: VNode): Promise<HTMLElement> {
  document.documentElement.lang = 'en';
  document.title = 'Test';
  await settled(() => {
    if (shown) render(null, shown);
  });
  document.body.replaceChildren();
  const app = document.createElement('div');
  document.body.append(app);
  shown = app;
  await settled(() => render(createElement(TextContext, { value: EN }, node), app));
  return app;
}

/** Does `work` and waits for the calls and renderings that follow from it. */
export async function settled(work: () => void): Promise<void> {
  await act(async () => {
    work();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  });
  await act(async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  });
}

const INLINE = /^(?:A|SPAN|BDI|STRONG|TIME|SVG|PATH)$/i;

/** The words of an element, what is hidden for the eye included; blocks are set apart by a space. */
export function words(element: Element | null | undefined): string {
  return element ? textOf(element).replace(/\s+/g, ' ').trim() : '';
}

function textOf(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const text = [...node.childNodes].map(textOf).join('');
  return INLINE.test(node.tagName) ? text : ` ${text} `;
}

/** The one button (or switch) with this name. Throws when there is none or more than one. */
export function button(name: string, within: ParentNode = document.body): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].filter(
    (one) => (one.getAttribute('aria-label') ?? words(one)) === name,
  );
  if (found.length !== 1) throw new Error(`${found.length} buttons are named ${name}`);
  return found[0]!;
}

/** Presses a control as the keyboard does: it has the focus when it acts. */
export function press(control: HTMLElement): Promise<void> {
  return settled(() => {
    control.focus();
    control.click();
  });
}

/** Types into a field as a person does: the value, then an input event. */
export function typeInto(field: HTMLInputElement, value: string): Promise<void> {
  return settled(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** What axe finds wrong, without the rules that need layout: those are measured in a browser and in contrast.test.ts. */
export async function faults(element: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
