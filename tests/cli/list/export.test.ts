import { describe, expect, test } from 'vitest';
import { call } from '../fake-console.ts';

describe('list export prints the whole list', () => {
  test('as FollowTheMoney', async () => {
    const { exit, out } = await call(['list', 'export', 'ftm']);
    expect(exit).toBe(0);
    expect(out).toContain('{"id":"interdict-kaspersky","schema":"Company"');
  });

  test('as CSV', async () => {
    const { out } = await call(['list', 'export', 'csv']);
    expect(out).toMatch(/^vendor_id,vendor,/);
    expect(out.split('\r\n').length).toBeGreaterThan(650);
  });

  test('as JSON', async () => {
    const { out } = await call(['list', 'export', 'json']);
    const { format, list, vendors } = JSON.parse(out);
    expect(format).toBe('interdict-vendors');
    expect(list.sequence).toBeGreaterThan(0);
    expect(vendors.length).toBeGreaterThan(200);
  });
});

test.each([[['list', 'export']], [['list', 'export', 'xml']], [['list', 'export', 'ftm', 'more']]])(
  '%j is a wrong call',
  async (args) => {
    expect((await call(args)).exit).toBe(2);
  },
);
