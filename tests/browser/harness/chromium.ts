import { existsSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';

const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** The same browser without its windows: a page costs a third of the work. */
const windowless = '/usr/bin/chromium-headless-shell';

export const launchOptions: LaunchOptions = {
  executablePath: process.env['CHROMIUM'] === undefined && existsSync(windowless) ? windowless : chromium,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--force-color-profile=srgb',
  ],
};

/** The whole browser, with its certificate store. */
export const wholeBrowser: LaunchOptions = { ...launchOptions, executablePath: chromium };

/** The system's Chromium: what a hall's screens run, and nothing is downloaded. */
export const browser = { launchOptions, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' } as const;
