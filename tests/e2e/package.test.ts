import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { weigh } from '../../dev/weights.ts';
import { PROJECT } from '../../src/cli/project.ts';
import { expectedManifest } from './manifest.ts';
import { buildAtHand } from './stage.ts';

/**
 * What the page script's parts may weigh, minified and gzipped: the first is in every frame of every page; the others are
 * loaded when people see it, once it has links, where a name is suspected, and when the first card opens.
 */
const BUDGETS = { page: 1500, scan: 13_500, links: 1500, marker: 24_000, card: 12_000, 'card-view': 12_000 };

describe.each(inject('browsers'))('the package for %s', (kind) => {
  const folder = () => buildAtHand().extensions[kind];
  const read = (file: string) => readFileSync(join(folder(), file), 'utf8');
  const manifest = () => JSON.parse(read('manifest.json'));

  test('asks for the least', () => {
    const { permissions, host_permissions, optional_permissions, externally_connectable } = manifest();
    const panel = kind === 'chromium' ? ['sidePanel'] : [];
    expect(permissions).toEqual(['storage', 'alarms', 'contextMenus', ...panel]);
    expect([host_permissions, optional_permissions, externally_connectable]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('has nothing in its manifest that is not meant', () => {
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
    expect(manifest()).toEqual(expectedManifest(kind, version));
  });

  test('has pages that run and load only their own, and ask only for the list', () => {
    const policy: string = manifest().content_security_policy.extension_pages;
    expect(policy).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https: http://127.0.0.1:*`,
    );
  });

  test.each(Object.entries(BUDGETS))(
    'has %s.js without polyfill and wrapper, below %i bytes',
    (part, budget) => {
      const script = read(`${part}.js`);
      expect(script).not.toMatch(/webextension-polyfill|wxt:content-script|postMessage\(\{type/);
      expect(gzipSync(script).length).toBeLessThan(budget);
    },
  );

  test('has a popup and a background of at most 60 kB, packed', async () => {
    const { popup, background } = await weigh(buildAtHand().extensions[kind]);
    expect(popup).toBeGreaterThan(30_000);
    expect(popup).toBeLessThanOrEqual(60_000);
    expect(background).toBeGreaterThan(30_000);
    expect(background).toBeLessThanOrEqual(60_000);
  });

  test('holds the notices of the packages in it', () => {
    expect(read('licences.txt')).toMatch(/^preact \d+\.\d+\.\d+ \(MIT\)$/m);
  });

  if (kind === 'firefox')
    test('passes Mozilla’s linter without an error', () => {
      const webExt = join(PROJECT, 'node_modules/web-ext/bin/web-ext.js');
      const run = spawnSync(
        process.execPath,
        [webExt, 'lint', '--output', 'json', '--source-dir', folder()],
        {
          encoding: 'utf8',
        },
      );
      const { summary, errors } = JSON.parse(run.stdout);
      expect(errors).toEqual([]);
      expect(summary.errors).toBe(0);
    });
});
