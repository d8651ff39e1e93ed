import { defineConfig } from 'vitest/config';

// Real browsers, one at a time: they share two cores and the port that the built extensions ask for their list.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/global-setup.ts',
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
});
