import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Some tests check the whole list, which takes seconds on a busy machine.
    testTimeout: 30_000,
  },
});
