import type { Page } from '@playwright/test';

/**
 * What does not fit: a page wider (or, where it must not scroll, higher) than its screen, text cut off by what is around it, text over text.
 * Looked at as drawn, in the open dialog alone when there is one.
 */
export const misfitsOn = (page: Page, mayScrollDown: boolean): Promise<string[]> =>
  page.evaluate((mayScrollDown) => {
    const found = new Set<string>();
    const root = document.documentElement;
    const say = (what: string, text: string) => found.add(`${what}: “${text.trim().slice(0, 60)}”`);
    if (root.scrollWidth > root.clientWidth + 1) found.add(`the page is ${root.scrollWidth} px wide on a screen of ${root.clientWidth} px`);
    if (!mayScrollDown && root.scrollHeight > root.clientHeight + 1) found.add(`the page is ${root.scrollHeight} px high on a screen of ${root.clientHeight} px`);

    const dialogs = [...document.querySelectorAll('[role=dialog][aria-modal=true]')].filter((dialog) => dialog.checkVisibility());
    const seen = dialogs.at(-1) ?? document.body;

    interface Box {
      left: number;
      top: number;
      right: number;
      bottom: number;
    }
    const within = (a: Box, b: Box): Box => ({ left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) });
    const forReadersOnly = (element: Element) => element.closest('.sr-only, [class*="visually-hidden"], .ant-radio-button-input') !== null;

    const drawn: { element: Element; text: string; box: Box }[] = [];
    const walker = document.createTreeWalker(seen, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (!element || text.trim() === '' || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'IFRAME'].includes(element.tagName)) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || forReadersOnly(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // Lines of glyphs are higher than their letters; a quarter of the size may be lost to leading.
      const leading = parseFloat(getComputedStyle(element).fontSize) * 0.3;
      for (const rect of range.getClientRects()) {
        if (rect.width < 1 || rect.height < 1) continue;
        let box: Box = { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
        let fixed = false;
        for (let around: Element | null = element; around && around !== root; around = around.parentElement) {
          const style = getComputedStyle(around);
          const edge = around.getBoundingClientRect();
          const clip: Box = { left: edge.left + around.clientLeft, top: edge.top + around.clientTop, right: edge.left + around.clientLeft + around.clientWidth, bottom: edge.top + around.clientTop + around.clientHeight };
          const inline = style.display === 'inline';
          if (!inline && (style.overflowX === 'hidden' || style.overflowX === 'clip') && (box.right > clip.right + 1.5 || box.left < clip.left - 1.5)) say('cut off at the side', text);
          if (!inline && (style.overflowY === 'hidden' || style.overflowY === 'clip') && (box.bottom > clip.bottom + leading || box.top < clip.top - leading)) say('cut off in height', text);
          if (!inline && ['auto', 'scroll'].includes(style.overflowX) && around.scrollWidth > around.clientWidth + 1) say('scrolls sideways', (around.getAttribute('aria-label') ?? around.className.toString()) || around.tagName);
          // What scrolls can be reached; further out it counts as far as it is seen.
          if (!inline && (['auto', 'scroll'].includes(style.overflowX) || ['auto', 'scroll'].includes(style.overflowY))) box = within(box, clip);
          if (style.position === 'fixed') {
            fixed = true;
            break;
          }
        }
        if (box.right - box.left < 1 || box.bottom - box.top < 1) continue;
        if (box.right > root.clientWidth + 1 || box.left < -1) say('outside the screen at the side', text);
        if ((!mayScrollDown || fixed) && (box.bottom > root.clientHeight + leading || box.top < -leading)) say('outside the screen in height', text);
        drawn.push({ element, text, box });
      }
    }

    for (const [n, one] of drawn.entries()) {
      for (const other of drawn.slice(n + 1)) {
        if (one.element === other.element || one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const both = within(one.box, other.box);
        const height = Math.min(one.box.bottom - one.box.top, other.box.bottom - other.box.top);
        if (both.right - both.left > 3 && both.bottom - both.top > height * 0.45) say('lies over another text', `${one.text.trim()} / ${other.text.trim()}`);
      }
    }
    return [...found];
  }, mayScrollDown);
