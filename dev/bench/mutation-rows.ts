import type { Page } from 'puppeteer-core';
import { poll } from '../browsers/poll.ts';
import { seededRandom } from '../seeded-random.ts';
import type { Bench } from './bench.ts';
import { medianOf, quartileOf } from './figures.ts';
import { type OpenReading, openReading } from './open-reading.ts';
import { generatePage, generateSentence, MANUAL } from './page-generator.ts';
import type { Counted } from './page-side/reading.ts';
import type { Part } from './rows.ts';

const MUTATIONS = 20_000;
const MUTATIONS_PER_MS = 10;
/** Sentences that the page puts in; some have a name. */
const SENTENCES = 500;
const MENTIONS = 0.005;
/** How long all may take to be known after the last mutation, in ms. */
const PATIENCE_MS = 30_000;

interface Mutated extends Counted {
  /** When the last mutation was made, by the page's clock. */
  readonly endedAt: number;
  /** How long the page took for all of them, in ms. */
  readonly tookMs: number;
}

/** Lets a page change its texts ten thousand times a second. */
export async function mutationRows(bench: Bench): Promise<Part> {
  const { words, few } = bench.names;
  const random = seededRandom(5);
  const [url = ''] = bench.pages.serve([generatePage(MANUAL, words, few, random)]);
  const sentences = Array.from({ length: SENTENCES }, () => generateSentence(MENTIONS, words, few, random));
  // The last one is sure to change what is known.
  sentences.push(`${few[0]} and ${few[1]}.`);
  const runs = await bench.browse(async (session) => {
    const all: Mutated[] = [];
    for (let run = 0; run < (bench.isQuick ? 1 : 5); run++)
      all.push(await mutatePage(await openReading(bench, session, url), sentences));
    return all;
  });
  const unscanned = runs.map(({ endedAt, knownAt = Number.POSITIVE_INFINITY }) =>
    Math.max(0, knownAt - endedAt),
  );
  return {
    rows: [
      {
        what: 'a mutation, of 10,000 a second, own work',
        figure: quartileOf(runs.map(({ workMs }) => (1000 * workMs) / MUTATIONS)),
        ...{ unit: 'µs', bar: 5, stretch: 3 },
      },
      {
        what: 'all is known after the last mutation',
        ...{ figure: medianOf(unscanned), unit: 'ms', bar: 300 },
      },
      {
        what: 'mutations that the page made',
        figure: medianOf(runs.map(({ tookMs }) => MUTATIONS / tookMs)),
        unit: '/ms',
      },
    ],
    data: runs,
  };
}

async function mutatePage({ page, world }: OpenReading, sentences: readonly string[]): Promise<Mutated> {
  await world.call('read');
  await world.call('count');
  const mutated = await mutate(page, sentences);
  const counted = await poll('the end of all reading', () => world.call('counted', mutated.endedAt), {
    timeoutMs: PATIENCE_MS,
  });
  await page.close();
  return { ...mutated, ...counted };
}

/** The page's own script: by turns it gives a text node another text, or puts another text node in its place. */
function mutate(page: Page, sentences: readonly string[]): Promise<Pick<Mutated, 'endedAt' | 'tookMs'>> {
  return page.evaluate(
    (texts, count, perMs) => {
      const paragraphs = [...document.querySelectorAll('p')];
      let chance = 1;
      const pick = <Thing>(things: readonly Thing[]) => {
        chance = (Math.imul(chance, 1_103_515_245) + 12_345) >>> 0;
        return things[(chance >>> 8) % things.length];
      };
      const change = (paragraph: Element | undefined, text: string, isNew: boolean) => {
        const old = paragraph?.lastChild;
        if (isNew) old?.replaceWith(text);
        else if (old) old.nodeValue = text;
      };
      return new Promise<{ endedAt: number; tookMs: number }>((resolve) => {
        const start = performance.now();
        let done = 0;
        const step = () => {
          const due = Math.min(count - 1, Math.floor((performance.now() - start) * perMs));
          for (; done < due; done++) change(pick(paragraphs), pick(texts) ?? '', done % 2 === 0);
          if (done < count - 1) {
            setTimeout(step, 10);
            return;
          }
          change(paragraphs[0], texts.at(-1) ?? '', true);
          const endedAt = performance.now();
          resolve({ endedAt, tookMs: endedAt - start });
        };
        step();
      });
    },
    sentences,
    MUTATIONS,
    MUTATIONS_PER_MS,
  );
}
