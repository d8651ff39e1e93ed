import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserKind } from './dev/browsers/find.ts';
import { LongestFirst } from './tests/e2e/longest-first.ts';

// Real browsers, which two cores run side by side: one works while the other waits.
const WORKERS = 2;

export default defineConfig({
  test: {
    globalSetup: 'tests/e2e/global-setup.ts',
    maxWorkers: WORKERS,
    sequence: { sequencer: LongestFirst },
    projects: [project('chromium'), project('firefox')],
  },
});

/** All tests in one browser: `--project firefox` runs these alone. */
function project(kind: BrowserKind): TestProjectInlineConfiguration {
  return {
    test: {
      name: kind,
      include: ['tests/e2e/**/*.test.ts'],
      provide: { browsers: [kind] },
      maxWorkers: WORKERS,
      testTimeout: 90_000,
      hookTimeout: 180_000,
    },
  };
}
