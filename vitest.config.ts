import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Vitest leaves one core free, which is half a machine with two.
    maxWorkers: '100%',
    // Some tests check the whole list, which takes seconds on a busy machine.
    testTimeout: 30_000,
  },
});
