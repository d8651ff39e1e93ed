import { describe, expect, test } from 'vitest';
import type { FrameReport, Reading } from '../../src/page/ports.ts';
import { Reporter } from '../../src/page/reporter.ts';
import { vendorId } from '../names/names.ts';

describe('a report', () => {
  test('is sent once for changes that come together, and not again when nothing changed', () => {
    const { report, send, sent } = reporter(true);
    report({ huawei: 1 }, 'reading');
    report({ huawei: 2 }, 'read');
    send();
    report({ huawei: 2 }, 'read');
    send();
    expect(sent).toEqual([{ vendors: [{ vendor: 'huawei', mentions: 2 }], reading: 'read' }]);
  });

  test('of nothing comes from the page itself, when it was read or will not be', () => {
    const { report, send, sent } = reporter(true);
    report({}, 'reading');
    send();
    expect(sent).toEqual([]);
    report({}, 'read');
    send();
    report({}, 'paused');
    send();
    expect(sent.map(({ reading }) => reading)).toEqual(['read', 'paused']);
  });

  test('of nothing comes from a frame only if it told something before', () => {
    const { report, send, sent } = reporter(false);
    report({}, 'read');
    send();
    expect(sent).toEqual([]);
    report({ huawei: 1 }, 'read');
    send();
    report({}, 'read');
    send();
    expect(sent.map(({ vendors }) => vendors.length)).toEqual([1, 0]);
  });

  test('is sent before its time to who asks, and not once more after', () => {
    const { report, send, sent, now } = reporter(true);
    report({ huawei: 1 }, 'read');
    now();
    expect(sent).toHaveLength(1);
    send();
    now();
    expect(sent).toHaveLength(1);
  });

  test('is told again on demand', () => {
    const { report, send, sent, again } = reporter(false);
    report({ huawei: 1 }, 'read');
    send();
    again();
    expect(sent).toHaveLength(2);
  });
});

function reporter(isTop: boolean) {
  const sent: FrameReport[] = [];
  let due: (() => void) | undefined;
  const subject = new Reporter(
    (report) => sent.push(report),
    isTop,
    (send) => {
      due = send;
    },
  );
  return {
    sent,
    report: (counts: Record<string, number>, reading: Reading) =>
      subject.report({
        vendors: Object.entries(counts).map(([id, mentions]) => ({ vendor: vendorId(id), mentions })),
        reading,
      }),
    send() {
      due?.();
      due = undefined;
    },
    now: () => subject.now(),
    again: () => subject.again(),
  };
}
