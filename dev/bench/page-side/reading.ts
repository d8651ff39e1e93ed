import type { MarkTone } from '../../../src/domain/mark.ts';
import { decodeMatcher } from '../../../src/names/decode.ts';
import { decodeMatcherWith } from '../../../src/names/decode-with.ts';
import type { EncodedNamesIndex } from '../../../src/names/index/index-format.ts';
import { decodeScout } from '../../../src/names/scout.ts';
import { startPage } from '../../../src/page/lifecycle.ts';
import { PageLinks } from '../../../src/page/links.ts';
import type { Finding } from '../../../src/page/marking/findings.ts';
import { HighlightPainter } from '../../../src/page/marking/highlight-painter.ts';
import { PageMarker } from '../../../src/page/marking/marker.ts';
import marks from '../../../src/page/marking/marks.css?inline';
import { readChunk } from '../../../src/page/marking/read-chunk.ts';
import type { Marker, MarkerPorts } from '../../../src/page/parts.ts';
import { rawTextsOf } from '../../../src/page/reading/skip.ts';
import { TextWalk } from '../../../src/page/reading/text-walk.ts';
import { FakeWire } from './fake-wire.ts';
import { Frames } from './frames.ts';
import { countCalls, OwnWork } from './own-work.ts';

/** The page script as a whole, with its work counted; only the wire to the background is none. Times are ms. */
export interface ReadingSide {
  /** Takes the index, as JSON. */
  setUp(index: string): void;
  /** Reads the document from its start and watches it from then on; settles when all is read and painted. */
  read(): Promise<ReadingTimes>;
  /** Ends the watching and takes the marks away. */
  end(): void;
  /** From now on work is counted anew. */
  count(): void;
  /** What was done since then, once nothing happened for a while after a time of the page's clock; undefined until then. */
  counted(after: number): Counted | undefined;
}

export interface ReadingTimes {
  readonly totalMs: number;
  readonly workMs: number;
  readonly longestSliceMs: number;
  readonly longestGapMs: number;
  readonly mentions: number;
  readonly painted: number;
  /** Our own work until all mentions in view were painted; undefined when there is none. */
  readonly visibleMs: number | undefined;
}

export interface Counted {
  readonly workMs: number;
  /** When, by the page's clock, what was known became what the document has and stayed so; undefined if it isn't so. */
  readonly knownAt: number | undefined;
}

/** Painting follows reading: after this many frames it is done. */
const FRAMES_AFTER = 30;
/** Nothing happens for so long: no storm of changes is left that waits to pass. In ms. */
const QUIET_MS = 3000;

const now = performance.now.bind(performance);
const work = new OwnWork();
countCalls(work);
let encoded: EncodedNamesIndex;
let wire: FakeWire;
let hasStarted = false;
/** What is painted, and our own work until each mention first was. */
let painted: readonly Finding[] = [];
let paintedAfter = new Map<Finding, number>();
let changes: { readonly at: number; readonly counts: ReadonlyMap<string, number> }[] = [];

const side: ReadingSide = {
  setUp(index) {
    encoded = JSON.parse(index);
    wire = new FakeWire(encoded);
    // The manifest's sheet.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(marks);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
  async read() {
    paintedAfter = new Map();
    changes = [];
    // Layout of what was done to the page before is not ours.
    await new Frames(now).pass(2);
    const frames = new Frames(now);
    await frames.pass(2);
    work.forget();
    work.begin();
    const start = now();
    begin();
    await frames.passUntil(() => wire.hasRead());
    const totalMs = now() - start;
    await frames.pass(FRAMES_AFTER);
    return {
      totalMs,
      workMs: work.totalMs,
      longestSliceMs: work.longestMs,
      longestGapMs: frames.end(),
      mentions: [...(changes.at(-1)?.counts.values() ?? [])].reduce((sum, count) => sum + count, 0),
      painted: painted.length,
      visibleMs: visibleMs(),
    };
  },
  end: () => wire.pause(true),
  count: () => work.forget(),
  counted(after) {
    const last = Math.max(after, changes.at(-1)?.at ?? 0);
    if (now() - last < QUIET_MS) return undefined;
    const workMs = work.totalMs;
    const expected = inWords(countsNow());
    const wrong = changes.findLastIndex(({ counts }) => inWords(counts) !== expected);
    return { workMs, knownAt: changes[wrong + 1]?.at };
  },
};
Object.assign(globalThis, { side });

function begin(): void {
  if (hasStarted) wire.pause(false);
  else
    startPage({
      native: wire,
      decodeScout,
      links: async (ports) => new PageLinks(wire, ports),
      marker: async (ports) => markerWith(ports),
    });
  hasStarted = true;
}

function markerWith(ports: Omit<MarkerPorts, 'cards'>): Marker {
  const painter = new HighlightPainter();
  const paint = painter.paint.bind(painter);
  painter.paint = (wanted: ReadonlyMap<Finding, MarkTone>) => {
    paint(wanted);
    painted = [...wanted.keys()];
    for (const finding of painted) if (!paintedAfter.has(finding)) paintedAfter.set(finding, work.totalMs);
  };
  const marker = new PageMarker(
    { decode: decodeMatcherWith, painter },
    {
      ...ports,
      cards: () => Promise.reject(new Error('No cards here')),
      onChanged() {
        changes.push({ at: now(), counts: marker.counts() });
        ports.onChanged();
      },
    },
  );
  return marker;
}

function visibleMs(): number | undefined {
  // One for all: each live range costs the page a little with each change it makes.
  const range = document.createRange();
  const isInView = ({ start, from, end, to }: Finding) => {
    range.setStart(start, from);
    range.setEnd(end, to);
    const { top, bottom } = range.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const times = painted.filter(isInView).map((finding) => paintedAfter.get(finding) ?? Number.NaN);
  return times.length > 0 ? Math.max(...times) : undefined;
}

/** What the document has now, read by itself. */
function countsNow(): ReadonlyMap<string, number> {
  const matcher = decodeMatcher(encoded);
  const walk = TextWalk.over(document, rawTextsOf(document));
  const counts = new Map<string, number>();
  for (let chunk = walk.next(); chunk; chunk = walk.next()) {
    for (const { candidate } of readChunk(chunk, matcher))
      counts.set(candidate.vendor, (counts.get(candidate.vendor) ?? 0) + 1);
  }
  return counts;
}

function inWords(counts: ReadonlyMap<string, number>): string {
  return JSON.stringify([...counts].sort());
}
