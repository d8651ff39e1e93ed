import type { Page } from 'puppeteer-core';

/** Tasks of all threads, and which function each thread was in, some 6,000 times a second. */
const CATEGORIES = ['-*', 'disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler'];

/** What is read of Chromium's traces (Trace Event Format). Times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args: {
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[];
        readonly samples?: readonly number[];
      };
    };
  };
}

/** A function as it was called by another. */
export interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

/** Traces the page's browser from now on; the function ends it and gives the events. One trace at a time. */
export async function beginTrace(page: Page): Promise<() => Promise<TraceEvent[]>> {
  await page.tracing.start({ categories: CATEGORIES });
  return async () => {
    const trace = await page.tracing.stop();
    if (!trace) throw new Error('The browser gave no trace');
    return JSON.parse(new TextDecoder().decode(trace)).traceEvents;
  };
}
