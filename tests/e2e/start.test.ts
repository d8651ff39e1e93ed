import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { BrowserKind } from '../../dev/browsers/find.ts';
import { PROJECT } from '../../src/cli/project.ts';

const JANUARY_2026 =
  'VMware, Palo Alto Networks, Fortinet, Check Point, CyberArk, Orca Security, Cato Networks, Imperva, Mandiant, Wiz, CrowdStrike, SentinelOne, McAfee, Claroty, Rapid7'.split(
    ', ',
  );

async function start(kind: BrowserKind): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, [join(PROJECT, 'dev/start.ts'), '--browser', kind, '--headless'], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out };
}

describe.each(inject('browsers'))('npm start without a display, in %s', (kind) => {
  test('prints the story, refreshes the list and saves pictures', { timeout: 180_000 }, async () => {
    const { code, out } = await start(kind);
    expect(code).toBe(0);
    const row = (vendor: string) => out.split('\n').find((line) => line.startsWith(`${vendor} `)) ?? '';
    for (const vendor of JANUARY_2026)
      expect(row(vendor)).toMatch(/CN warned +CN: reported, advisory +press +2026-01/);
    expect(row('Recorded Future')).toContain('CN');
    expect(row('Kaspersky')).toMatch(/US prohibited; .*US: in force, prohibition +official +2024/);
    const [, others] = /official +2024-09-29 +(\d+)/.exec(row('Kaspersky')) ?? [];
    expect(Number(others)).toBeGreaterThanOrEqual(8);
    expect(out).toMatch(/^Kaspersky\n(?: {2}.*\n)*? {2}US: in force, government use, official, since 2017/m);
    expect(row('360 Security Technology')).toMatch(/US restricted +US: in force, export control +official/);
    expect(row('Neusoft')).toContain('no restriction on record');
    const [, before, after] = /List (\d+) \(bundled\) -> (\d+) \(downloaded\): updated/.exec(out) ?? [];
    expect(Number(after)).toBe(Number(before) + 1);
    const pictures = [...out.matchAll(/^Picture: (.*)$/gm)].map(([, path]) => path ?? '');
    expect(pictures).toHaveLength(3);
    for (const path of pictures) expect((await stat(path)).size).toBeGreaterThan(10_000);
  });
});
