import type { LaunchOptions } from '@playwright/test';

export const launchOptions: LaunchOptions = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
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

/** The system's Chromium: what a hall's screens run, and nothing is downloaded. */
export const browser = { launchOptions, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' } as const;
