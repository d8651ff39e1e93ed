import { PAGE_FILES } from '../page-parts.ts';
import type { ProfileNode, TraceEvent } from './trace.ts';

/** How long the extension's page script worked, in ms. */
export interface OwnTime {
  /** The most in one task: as long as that the page had to wait. */
  readonly longest: number;
  readonly total: number;
}

/** A stretch of time on a thread, in microseconds of the trace's clock. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The page script's files: the trace is of the whole browser, and the background is no burden of a page. */
const OWN = new RegExp(`^chrome-extension://[^/]+/(?:${PAGE_FILES.join('|')})$`);

/** Adds up, task by task, what the samples say was in functions of the page script or called by them. */
export function ownTimeOf(events: readonly TraceEvent[]): OwnTime {
  const byThread = Map.groupBy(events, ({ pid, tid }) => `${pid} ${tid}`);
  let longest = 0;
  let total = 0;
  for (const profile of events.filter(({ name }) => name === 'Profile')) {
    const own = ownSpans(profile, events);
    const tasks =
      byThread.get(`${profile.pid} ${profile.tid}`)?.filter(({ name }) => name === 'RunTask') ?? [];
    for (const time of timesWithin(tasks, own)) {
      longest = Math.max(longest, time);
      total += time;
    }
  }
  return { longest: longest / 1000, total: total / 1000 };
}

function ownSpans({ pid, id, args }: TraceEvent, events: readonly TraceEvent[]): Span[] {
  const chunks = events.filter((one) => one.name === 'ProfileChunk' && one.pid === pid && one.id === id);
  const isOwn = ownership(chunks.flatMap(({ args }) => args.data?.cpuProfile?.nodes ?? []));
  const samples = chunks.flatMap(({ args }) => args.data?.cpuProfile?.samples ?? []);
  const deltas = chunks.flatMap(({ args }) => args.data?.timeDeltas ?? []);
  const spans: Span[] = [];
  let from = (args.data?.startTime ?? 0) + (deltas[0] ?? 0);
  let wasOwn = false;
  for (const [at, node] of samples.entries()) {
    const to = from + (deltas[at + 1] ?? 0);
    // Garbage is collected for whoever was at work.
    wasOwn = isOwn(node) ?? wasOwn;
    if (wasOwn) spans.push({ from, to });
    from = to;
  }
  return spans;
}

/** Whether a function is of the page script, or called by one that is; undefined for the collection of garbage. */
function ownership(nodes: readonly ProfileNode[]): (id: number) => boolean | undefined {
  const known = new Map<number, boolean>();
  const collectors = new Set<number>();
  // Callers come before those they call.
  for (const { id, parent, callFrame } of nodes) {
    if (callFrame.functionName === '(garbage collector)') collectors.add(id);
    const isCalledByOwn = parent !== undefined && known.get(parent) === true;
    known.set(id, isCalledByOwn || OWN.test(callFrame.url ?? ''));
  }
  return (id) => (collectors.has(id) ? undefined : (known.get(id) ?? false));
}

/** How much of the spans lies in each task, in microseconds. Both are in the order of time. */
function timesWithin(tasks: readonly TraceEvent[], spans: readonly Span[]): number[] {
  const sorted = tasks.toSorted((a, b) => a.ts - b.ts);
  let first = 0;
  return sorted.map(({ ts, dur = 0 }) => {
    while ((spans[first]?.to ?? Number.POSITIVE_INFINITY) <= ts) first++;
    let time = 0;
    for (let at = first; at < spans.length; at++) {
      const span = spans[at];
      if (!span || span.from >= ts + dur) break;
      time += Math.min(span.to, ts + dur) - Math.max(span.from, ts);
    }
    return time;
  });
}
