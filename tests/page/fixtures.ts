import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page with one difficulty, and the mentions that people would expect on it, in document order. */
export interface Fixture {
  readonly name: string;
  readonly html: string;
  readonly why: string;
  readonly mentions: readonly ExpectedMention[];
  /** After the page's own `change()` ran; it may be asynchronous. */
  readonly afterChange?: readonly ExpectedMention[];
  /** Of each frame in the page, in order. */
  readonly frames?: readonly (readonly ExpectedMention[])[];
  /** The same after `change()`. */
  readonly framesAfterChange?: readonly (readonly ExpectedMention[])[];
  /** Where the page is, if that matters; in browsers this name leads to the machine itself. */
  readonly host?: string;
  /** The vendor whose own site that is. */
  readonly site?: string;
  /** How many links the page and its frames have to the sites of each vendor. */
  readonly links?: Readonly<Record<string, number>>;
  /** The same after `change()`. */
  readonly linksAfterChange?: Readonly<Record<string, number>>;
  /** What a simulated DOM lacks for it; such a page is tested in browsers. */
  readonly browserOnly?: string;
}

export interface ExpectedMention {
  readonly vendor: string;
  /** As the page writes it, over the nodes that it lies in. */
  readonly text: string;
}

const folder = join(import.meta.dirname, '../fixtures/dom');

export function readFixtures(): Fixture[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const name = file.slice(0, -'.html'.length);
      const html = readFileSync(join(folder, file), 'utf8');
      return { name, html, ...JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) };
    });
}
