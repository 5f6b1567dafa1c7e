import { defineConfig } from '@playwright/test';
import { browser } from './harness/chromium';

export default defineConfig({
  testMatch: /(walk|journeys|lan)\/.*\.spec\.ts$/,
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] === 'true',
  // A journey that passes only the second time has found something.
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  outputDir: '../../.artifacts/browser',
  use: { ...browser, trace: 'off', screenshot: 'only-on-failure' },
});
