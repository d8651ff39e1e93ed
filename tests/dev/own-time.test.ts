import { expect, test } from 'vitest';
import { ownTimeOf } from '../../dev/soak/own-time.ts';
import type { TraceEvent } from '../../dev/soak/trace.ts';

const thread = { pid: 1, tid: 1 };

function call(id: number, parent: number | undefined, url: string, functionName = 'f') {
  return { id, ...(parent === undefined ? {} : { parent }), callFrame: { functionName, url } };
}

/** A trace of one thread: tasks as [from, to], and the function it was in at each ms from the beginning on. */
function trace(tasks: readonly (readonly [number, number])[], samples: readonly number[]): TraceEvent[] {
  const chunk = (part: readonly number[], first: number): TraceEvent => ({
    ...thread,
    name: 'ProfileChunk',
    id: '0x1',
    tid: 9,
    ts: 0,
    args: {
      data: {
        cpuProfile: {
          nodes:
            first > 0
              ? []
              : [
                  call(1, undefined, '', '(root)'),
                  call(2, 1, 'http://page.test/feed.js'),
                  call(3, 1, 'chrome-extension://abc/scan.js'),
                  call(4, 3, '', 'querySelector'),
                  call(5, 1, '', '(garbage collector)'),
                  call(6, 1, 'chrome-extension://abc/background.js'),
                ],
          samples: part,
        },
        timeDeltas: part.map((_, at) => (first + at === 0 ? 0 : 1000)),
      },
    },
  });
  return [
    ...tasks.map(([from, to]) => ({
      ...thread,
      name: 'RunTask',
      ts: from * 1000,
      dur: (to - from) * 1000,
      args: {},
    })),
    { ...thread, name: 'Profile', id: '0x1', ts: 0, args: { data: { startTime: 0 } } },
    chunk(samples.slice(0, 4), 0),
    chunk(samples.slice(4), 4),
  ];
}

test('what the page script takes is added up for each task, with what it calls and its garbage', () => {
  const samples = [2, 2, 3, 4, 3, 5, 2, 5, 3, 3, 1];
  expect(ownTimeOf(trace([[0, 8]], samples))).toEqual({ longest: 4, total: 4 });
  expect(
    ownTimeOf(
      trace(
        [
          [0, 8],
          [8, 9],
          [9, 11],
        ],
        samples,
      ),
    ),
  ).toEqual({ longest: 4, total: 6 });
});

test('what the background takes is not the page’s', () => {
  expect(ownTimeOf(trace([[0, 5]], [2, 3, 6, 6, 6, 1]))).toEqual({ longest: 1, total: 1 });
});

test('samples that reach over two tasks are parted', () => {
  const tasks = [
    [0, 2.5],
    [2.5, 6],
  ] as const;
  expect(ownTimeOf(trace(tasks, [2, 3, 3, 3, 2, 2, 1]))).toEqual({ longest: 1.5, total: 3 });
});
