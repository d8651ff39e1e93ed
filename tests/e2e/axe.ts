import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { poll } from '../../dev/browsers/poll.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** By itself axe leaves the size of targets (WCAG 2.2, 2.5.8) out. */
const OPTIONS = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

/** A theme changes colours and nothing else. */
const ONLY_COLOURS = { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] };

/** The rules that a page of ours breaks in either theme, each with the elements that do. */
export async function brokenRules(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  await showScheme(page, 'light');
  const light = await run(page, OPTIONS);
  await showScheme(page, 'dark');
  const dark = await run(page, ONLY_COLOURS);
  return [...light, ...dark.map((words) => `dark: ${words}`)];
}

async function run(page: Page, options: object): Promise<string[]> {
  const results = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  );
}

/**
 * Has a page of ours shown in a theme, whatever the system's is: all its colours are `light-dark()`. Resolves when none of them
 * changes any more, for a contrast measured in between is nobody's.
 */
async function showScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.style.colorScheme = value;
  }, scheme);
  await poll('colours at rest', () =>
    page.evaluate(() => document.getAnimations().every((one) => !(one instanceof CSSTransition))),
  );
}
