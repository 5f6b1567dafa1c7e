function answered(frame: HTMLIFrameElement): boolean {
  const [loaded] = frame.contentWindow?.performance.getEntriesByType('navigation') ?? [];
  const status = loaded instanceof Object && 'responseStatus' in loaded ? Number(loaded.responseStatus) : 200;
  return status < 400 && (frame.contentDocument?.body.childElementCount ?? 0) > 0;
}

/** Prints a page through a frame nobody sees; a browser in kiosk printing mode asks nothing. False: the page did not come. */
export function print(url: string): Promise<boolean> {
  return new Promise((done) => {
    const frame = document.createElement('iframe');
    frame.className = 'sr-only';
    frame.title = 'slip';
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    frame.src = url;
    const end = (ok: boolean) => {
      clearTimeout(late);
      // The job may still be on its way to the printer.
      setTimeout(() => frame.remove(), 30_000);
      done(ok);
    };
    const late = setTimeout(() => end(false), 10_000);
    frame.onerror = () => end(false);
    frame.onload = () => {
      const page = frame.contentWindow;
      if (!page || !answered(frame)) {
        end(false);
        return;
      }
      page.addEventListener('afterprint', () => setTimeout(() => end(true), 500));
      page.print();
      // Not every browser tells when it has printed.
      setTimeout(() => end(true), 3000);
    };
    document.body.append(frame);
  });
}
