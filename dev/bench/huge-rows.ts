import type { Page } from 'puppeteer-core';
import { plainTable } from '../../src/cli/table.ts';
import { seededRandom } from '../seeded-random.ts';
import type { Bench } from './bench.ts';
import { quartileOf } from './figures.ts';
import { type OpenReading, openReading } from './open-reading.ts';
import { generateLongText, generatePage, HUGE_PAGE, MANUAL } from './page-generator.ts';
import type { ReadingTimes } from './page-side/reading.ts';
import type { Part, Row } from './rows.ts';

interface Read {
  readonly what: string;
  readonly times: readonly ReadingTimes[];
}

const LONG_MANUAL = { ...MANUAL, mentions: 0.003 };
/** The long text's length in UTF-16 units as it comes, and how often the page puts it behind itself: parsers cut texts into nodes of 64k units. */
const LONG_TEXT_UNITS = 1_000_000;
const REPEATS = 20;
/** Where the view is when reading begins, as a part of the page. */
const VIEW = 0.6;

/** Reads a long manual, a page of 7.8 million characters and a text node of 20 million, as after a jump into their middle. */
export async function hugeRows(bench: Bench): Promise<Part> {
  const { words, few } = bench.names;
  const random = seededRandom(4);
  const [manualUrl = '', hugeUrl = '', textUrl = ''] = bench.pages.serve([
    generatePage(LONG_MANUAL, words, few, random),
    generatePage(HUGE_PAGE, words, few, random),
    generateLongText(LONG_TEXT_UNITS, words, few, random),
  ]);
  const [manual, huge, text] = await bench.browse(async (session) => {
    const read = async (what: string, url: string, prepare: (page: Page) => Promise<void>): Promise<Read> => {
      const times: ReadingTimes[] = [];
      for (let run = 0; run < (bench.isQuick ? 1 : 5); run++)
        times.push(await readPage(await openReading(bench, session, url), prepare));
      return { what, times };
    };
    const scroll = (page: Page) => scrollDown(page, few);
    return [
      await read('long manual', manualUrl, scroll),
      await read('7.8M-character page', hugeUrl, scroll),
      await read('20M-character node', textUrl, repeatText),
    ] as const;
  });
  return {
    rows: [...[huge, text].flatMap(pauseRows), visibleRow(manual, 5, 2), visibleRow(huge, 50, 20)],
    text: readsText([manual, huge, text]),
    data: [manual, huge, text],
  };
}

async function readPage(
  { page, world }: OpenReading,
  prepare: (page: Page) => Promise<void>,
): Promise<ReadingTimes> {
  await prepare(page);
  const times = await world.call('read');
  await page.close();
  return times;
}

/** To a paragraph with a name, so that the view has one, right at its top. */
async function scrollDown(page: Page, names: readonly string[]): Promise<void> {
  await page.evaluate(
    (part, some) => {
      const paragraphs = [...document.querySelectorAll('p')];
      const hasName = ({ textContent }: Element) => some.some((name) => textContent.includes(name));
      paragraphs
        .slice(paragraphs.length * part)
        .find(hasName)
        ?.scrollIntoView({ block: 'start' });
    },
    VIEW,
    names,
  );
}

async function repeatText(page: Page): Promise<void> {
  await page.evaluate((times) => {
    const paragraph = document.querySelector('p');
    if (paragraph) paragraph.textContent = `${paragraph.textContent} `.repeat(times);
  }, REPEATS);
}

function pauseRows({ what, times }: Read): Row[] {
  const quartile = (figureOf: (one: ReadingTimes) => number) => quartileOf(times.map(figureOf));
  return [
    {
      what: `${what}, longest slice`,
      ...{ figure: quartile(({ longestSliceMs }) => longestSliceMs), unit: 'ms', bar: 16, stretch: 8 },
    },
    {
      what: `${what}, longest gap between frames`,
      ...{ figure: quartile(({ longestGapMs }) => longestGapMs), unit: 'ms', bar: 60, stretch: 40 },
    },
    { what: `${what}, read after`, figure: quartile(({ totalMs }) => totalMs), unit: 'ms' },
  ];
}

function visibleRow({ what, times }: Read, bar: number, stretch: number): Row {
  const figure = quartileOf(times.map(({ visibleMs }) => visibleMs ?? Number.POSITIVE_INFINITY));
  return { what: `visible part marked, ${what}, own work`, figure, unit: 'ms', bar, stretch };
}

function readsText(reads: readonly Read[]): string {
  const lines = reads.flatMap(({ what, times }) => times.map((one) => ({ what, ...one })));
  const number = (heading: string, figureOf: (line: ReadingTimes) => number | undefined) => ({
    heading,
    text: (line: ReadingTimes) => figureOf(line)?.toFixed(1) ?? '',
    alignRight: true,
  });
  return `huge pages, each reading; times in ms\n${plainTable(
    [
      { heading: 'what', text: ({ what }) => what },
      number('read after', ({ totalMs }) => totalMs),
      number('own work', ({ workMs }) => workMs),
      number('longest slice', ({ longestSliceMs }) => longestSliceMs),
      number('longest gap', ({ longestGapMs }) => longestGapMs),
      number('view marked', ({ visibleMs }) => visibleMs),
      number('mentions', ({ mentions }) => mentions),
      number('painted', ({ painted }) => painted),
    ],
    lines,
  )}`;
}
