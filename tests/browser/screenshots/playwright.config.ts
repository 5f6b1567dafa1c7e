import { defineConfig } from '@playwright/test';
import { browser } from '../harness/chromium';

/** Makes the pictures of the README: `npm run screenshots`. */
export default defineConfig({
  testMatch: 'screenshots.ts',
  workers: 1,
  timeout: 900_000,
  expect: { timeout: 60_000 },
  reporter: [['list']],
  outputDir: '../../../.artifacts/screenshots',
  use: { ...browser },
});
