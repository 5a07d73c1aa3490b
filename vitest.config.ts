/** Tests that need no browser: `source` looks at the code, `dist` at the built site. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest would leave one processor free; of two, that is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['simulations/**/*.test.ts', 'src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/contract/**/*.test.ts', 'tests/architecture/**/*.test.ts', 'tests/search/**/*.test.ts'],
        },
      },
      { extends: true, test: { name: 'dist', include: ['tests/dist/**/*.test.ts'] } },
    ],
  },
});
