import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const web = resolve(import.meta.dirname, '../../../web');

/** The pages that the web project builds: `kiosk/index.html` … */
export function pagesBuilt(): string[] {
  const manifest = JSON.parse(readFileSync(resolve(web, 'dist/.vite/manifest.json'), 'utf8')) as Record<string, { isEntry?: boolean }>;
  return Object.entries(manifest).flatMap(([source, { isEntry }]) => (isEntry && source.endsWith('.html') ? [source] : []));
}

/** The addresses that the console knows: `/floor`, `/days/:on` … */
export function consoleRoutes(): string[] {
  const source = readFileSync(resolve(web, 'src/console/Places.tsx'), 'utf8');
  return [...source.matchAll(/<Route path="([^"]+)"/g)].flatMap(([, path]) => (path === undefined ? [] : [path]));
}
