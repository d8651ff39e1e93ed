import * as v from 'valibot';
import { parseVendorId, type VendorId } from '../domain/vendor.ts';
import type { Caller } from '../messaging/client.ts';
import type { FrameReport, Reading, ToPage } from '../messaging/protocol.ts';
import type { FrameAddress } from '../messaging/serve.ts';
import type { Answer } from '../messaging/wire.ts';
import type { Clock, KeyValueStore } from '../update/ports.ts';
import { within } from './within.ts';

/*
 * What the frames of each tab found, one item of session storage per tab: it outlives the worker, and ends with the
 * browser.
 *
 * No event tells when a frame is gone, for that takes a permission that we don't ask for; and a frame of the next page
 * may report before that page itself. So nothing is guessed from the order of things: a frame that gives no answer any
 * more is dropped when the tab's findings are wanted, and when another document reports from the top frame.
 */

/** How long a frame may take to say that it is there. A busy one keeps its report. */
const ANSWER_WITHIN_MS = 2_000;
const TOP = 0;

/*
 * A page may make frames without end, and fill each with names. So only so many frames below the top are kept, with so many
 * vendors in all of them: what all tabs have must fit into session storage (10 MB), and is gone over with each report.
 */
const MOST_FRAMES = 100;
const MOST_FOUND = 10_000;

const vendorId = v.custom<VendorId>((id) => typeof id === 'string' && parseVendorId(id) !== undefined);

const frameShape = v.object({
  documentId: v.exactOptional(v.string()),
  vendors: v.array(
    v.object({
      vendor: vendorId,
      mentions: v.number(),
      links: v.exactOptional(v.number()),
      hiddenHere: v.exactOptional(v.literal(true)),
    }),
  ),
  site: v.exactOptional(vendorId),
  reading: v.picklist(['reading', 'read', 'off-here', 'paused']),
  isMore: v.exactOptional(v.literal(true)),
});
const tabShape = v.record(v.string(), frameShape);

type Frames = Readonly<Record<string, v.InferOutput<typeof frameShape>>>;

/** The frames of a tab, added up. */
export interface TabReport {
  /**
   * That of the top frame, except that a tab is being read while one of its frames is, and until the top frame has
   * reported. Undefined without any report.
   */
  readonly reading?: Reading;
  /** In the order in which the frames told them; one whose own site this is, and nothing else, is among them. */
  readonly vendors: readonly ReportedVendor[];
  /** The vendor whose own site the page is. */
  readonly site?: VendorId;
  /** There is more on the page than is counted, or frames found no room: each count is the least there is. */
  readonly isMore?: true;
}

/** A vendor, or a watched name, of a tab. */
export interface ReportedVendor {
  readonly vendor: VendorId;
  readonly mentions: number;
  readonly links: number;
  /** Every frame that tells of it says that it is hidden there. */
  readonly hiddenHere: boolean;
}

/** The top frame: what it says, that it takes too long to say it, or that no page script of ours is there. */
export type TopFrame =
  | { readonly kind: 'there'; readonly host: string; readonly reading: Reading }
  | { readonly kind: 'busy' }
  | { readonly kind: 'unreadable' };

export interface TabReports {
  keep(from: FrameAddress, report: FrameReport): Promise<void>;
  /** What the tab's frames have told so far, without asking them. */
  of(tabId: number): Promise<TabReport>;
  /** Asks the frames, drops those that are gone, and answers with the top frame's word. */
  ask(tabId: number): Promise<TopFrame>;
  forget(tabId: number): Promise<void>;
}

export const tabItem = (tabId: number): string => `tab.${tabId}`;

export function createTabReports(
  session: KeyValueStore,
  callPage: Caller<ToPage, [tabId: number, frameId: number]>,
  clock: Clock,
): TabReports {
  const turns = new Map<number, Promise<unknown>>();
  /** How many reports of a tab found no room. It does no harm if that is forgotten. */
  const refused = new Map<number, number>();

  return {
    keep: (from, report) => inTurn(from.tabId, () => keep(from, report)),
    of: (tabId) => inTurn(tabId, async () => sumOf(await framesOf(tabId))),
    ask: (tabId) => inTurn(tabId, () => ask(tabId)),
    forget: (tabId) =>
      inTurn(tabId, () => {
        refused.delete(tabId);
        return session.remove(tabItem(tabId));
      }),
  };

  /** The frames of a tab report at the same time: each change of its item waits for the one before. */
  function inTurn<Value>(tabId: number, work: () => Promise<Value>): Promise<Value> {
    const mine = (turns.get(tabId) ?? Promise.resolve()).then(work);
    const done = mine.then(
      () => {},
      () => {},
    );
    turns.set(tabId, done);
    void done.then(() => {
      if (turns.get(tabId) === done) turns.delete(tabId);
    });
    return mine;
  }

  async function keep({ tabId, frameId, documentId }: FrameAddress, report: FrameReport): Promise<void> {
    let frames = await framesOf(tabId);
    const top = frames[TOP];
    const otherPage = frameId === TOP && top?.documentId !== documentId;
    if (otherPage) frames = await stillThere(tabId, frames);
    const kept = { ...report, vendors: [...report.vendors], ...(documentId !== undefined && { documentId }) };
    const { [frameId]: _before, ...others } = frames;
    // Most frames are advertisements with nothing in them: they are not worth asking later.
    const empty = frameId !== TOP && report.vendors.length === 0 && report.reading !== 'reading';
    if (empty || frameId === TOP || hasRoomFor(report, others)) {
      await session.set(tabItem(tabId), empty ? others : { ...others, [frameId]: kept });
    } else if (mayLook(tabId)) {
      const left = await stillThere(tabId, others);
      const next = hasRoomFor(report, left) ? { ...left, [frameId]: kept } : left;
      await session.set(tabItem(tabId), next);
    }
  }

  /** Whether it is time to ask the frames again which of them are still there: each time as many have found no room. */
  function mayLook(tabId: number): boolean {
    const before = refused.get(tabId) ?? 0;
    refused.set(tabId, before + 1);
    return before % MOST_FRAMES === 0;
  }

  async function ask(tabId: number): Promise<TopFrame> {
    const frames = await framesOf(tabId);
    const [answer, others] = await Promise.all([callFrame(tabId, TOP), stillThere(tabId, frames)]);
    const top = topFrameOf(answer);
    // Without a page script of ours there, whatever is known is of the page before.
    const next = top.kind === 'unreadable' ? {} : others;
    if (Object.keys(next).length !== Object.keys(frames).length) await session.set(tabItem(tabId), next);
    return top;
  }

  /** The frames without those below the top that are gone. */
  async function stillThere(tabId: number, frames: Frames): Promise<Frames> {
    const found = await Promise.all(
      Object.entries(frames).map(async ([frameId, frame]) => {
        if (Number(frameId) === TOP) return [[frameId, frame] as const];
        const answer = await callFrame(tabId, Number(frameId));
        const gone = answer !== undefined && !answer.ok && answer.error.kind === 'no-receiver';
        return gone ? [] : [[frameId, frame] as const];
      }),
    );
    return Object.fromEntries(found.flat());
  }

  /** The frame's answer; undefined when it takes too long. */
  function callFrame(tabId: number, frameId: number) {
    return within(ANSWER_WITHIN_MS, callPage(tabId, frameId, 'tab.host', {}), clock);
  }

  async function framesOf(tabId: number): Promise<Frames> {
    const frames = v.safeParse(tabShape, await session.get(tabItem(tabId)));
    return frames.success ? frames.output : {};
  }
}

function hasRoomFor({ vendors }: FrameReport, { [TOP]: _top, ...others }: Frames): boolean {
  const frames = Object.values(others);
  const found = frames.reduce((sum, frame) => sum + frame.vendors.length, vendors.length);
  return frames.length < MOST_FRAMES && found <= MOST_FOUND;
}

function topFrameOf(answer: Answer<ToPage['tab.host']['response']> | undefined): TopFrame {
  if (!answer) return { kind: 'busy' };
  return answer.ok ? { kind: 'there', ...answer.value } : { kind: 'unreadable' };
}

function sumOf(frames: Frames): TabReport {
  const sums = new Map<VendorId, ReportedVendor>();
  for (const { vendors } of Object.values(frames)) {
    for (const { vendor, mentions, links = 0, hiddenHere = false } of vendors) {
      const sum = sums.get(vendor) ?? { vendor, mentions: 0, links: 0, hiddenHere: true };
      sums.set(vendor, {
        vendor,
        mentions: sum.mentions + mentions,
        links: sum.links + links,
        hiddenHere: sum.hiddenHere && hiddenHere,
      });
    }
  }
  const site = frames[TOP]?.site;
  if (site !== undefined && !sums.has(site)) {
    sums.set(site, { vendor: site, mentions: 0, links: 0, hiddenHere: false });
  }
  const readings = Object.values(frames).map(({ reading }) => reading);
  const top = frames[TOP]?.reading ?? (readings.length > 0 ? 'reading' : undefined);
  const reading = top === 'read' && readings.includes('reading') ? 'reading' : top;
  return {
    ...(reading !== undefined && { reading }),
    ...(site !== undefined && { site }),
    vendors: [...sums.values()],
    ...(Object.values(frames).some(({ isMore }) => isMore) || isFull(frames) ? { isMore: true } : {}),
  };
}

/** Whether one more frame like the largest would find no room: some probably found none. */
function isFull(frames: Frames): boolean {
  const [largest] = Object.values(frames).toSorted((a, b) => b.vendors.length - a.vendors.length);
  return largest !== undefined && !hasRoomFor(largest, frames);
}
