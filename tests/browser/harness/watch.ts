import type { BrowserContext, ConsoleMessage, Page, Request, Response } from '@playwright/test';

/** Questions whose "no" is an answer and not a fault: who is signed in, which device this is, whether this is the demo. */
const askedAndAnsweredNo = [
  { path: /^\/api\/me$/, status: 401 },
  { path: /^\/api\/device$/, status: 401 },
  { path: /^\/api\/demo$/, status: 404 },
];

const isAnswer = (response: Response) => askedAndAnsweredNo.some((no) => no.status === response.status() && no.path.test(new URL(response.url()).pathname));

/** Hears all that goes wrong behind the pages: errors in the console, exceptions, requests that failed or were refused. */
export class Watch {
  private readonly heard: { text: string; page: string }[] = [];
  private readonly expected: RegExp[] = [];

  on(context: BrowserContext): void {
    context.on('page', (page) => this.onPage(page));
    context.pages().forEach((page) => this.onPage(page));
  }

  /** What this test brings about itself, such as a refusal it asks for. */
  expects(...faults: RegExp[]): void {
    this.expected.push(...faults);
  }

  get faults(): string[] {
    return this.heard.filter(({ text }) => !this.expected.some((known) => known.test(text))).map(({ page, text }) => `${page}: ${text}`);
  }

  onPage(page: Page): void {
    const hear = (text: string) => this.heard.push({ text, page: new URL(page.url(), 'http://none').pathname });
    page.on('pageerror', (error) => hear(`exception: ${error.stack ?? error.message}`));
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      // Chromium repeats each refused request here; the response below says it with its name.
      if (message.text().startsWith('Failed to load resource')) return;
      hear(`console ${message.type()}: ${message.text()}`);
    });
    page.on('requestfailed', (request: Request) => {
      const why = request.failure()?.errorText ?? '';
      // A page that is left takes its open requests with it.
      if (why !== 'net::ERR_ABORTED') hear(`request failed: ${request.method()} ${request.url()} ${why}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !isAnswer(response)) hear(`answer ${response.status()}: ${response.request().method()} ${response.url()}`);
    });
  }
}
