/// <reference types="vitest/config" />
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = (folder: string) => resolve(import.meta.dirname, folder, 'index.html');
const host = 'http://localhost:5080';

export default defineConfig({
  appType: 'mpa',
  base: '/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    manifest: true,
    // The content security policy allows no inline script and no data: URL.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        door: page('.'),
        kiosk: page('kiosk'),
        board: page('board'),
        window: page('window'),
        ticket: page('ticket'),
        console: page('console'),
      },
    },
  },
  server: {
    port: 5180,
    proxy: {
      '/api': { target: host },
      '/live': { target: host, ws: true },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
  },
});
