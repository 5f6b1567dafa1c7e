import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { request } from '@playwright/test';

export const program = resolve(import.meta.dirname, '../../../src/host/Yitai/bin/Release/net10.0/Yitai.dll');

/** How this host is started when it is not the plain one on this machine's own address. */
export interface Place {
  /** The name or address by which browsers reach it. */
  address: string;
  scheme: 'http' | 'https';
  /** What stands before `dotnet`, such as a network namespace to run in. */
  within: readonly string[];
  options: readonly string[];
}

const here: Place = { address: '127.0.0.1', scheme: 'http', within: [], options: [] };
const startsWithin = 60_000;
const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  const address = server.address();
  await new Promise((go) => server.close(go));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A server of our own: its own data folder and port; ended by its own process id. */
export class Host {
  private child: ChildProcess | null = null;
  private said = '';

  private constructor(
    readonly data: string,
    private readonly port: number,
    private readonly place: Place,
    private readonly command: readonly string[],
  ) {}

  static async start(place: Partial<Place> = {}, command: readonly string[] = ['serve']): Promise<Host> {
    if (!existsSync(program)) throw new Error(`Build the host first: dotnet build src/host/Yitai -c Release (${program} is missing)`);
    const host = new Host(await mkdtemp(join(tmpdir(), 'yitai-browser-')), await freePort(), { ...here, ...place }, command);
    await host.up();
    return host;
  }

  get url(): string {
    return `${this.place.scheme}://${this.place.address}:${this.port}`;
  }

  /** What the server printed; goes beside a failed test. */
  get log(): string {
    return this.said;
  }

  /** Asked for when the first set-up comes from another machine. */
  get setupCode(): string {
    return /setup code: (\d+)/.exec(this.said)?.[1] ?? '';
  }

  /** Starts the server on its data and waits until it answers. */
  async up(): Promise<void> {
    const [file = '', ...before] = [...this.place.within, 'dotnet'];
    const child = spawn(file, [...before, program, ...this.command, '--urls', this.url, '--data', this.data, ...this.place.options], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DOTNET_NOLOGO: '1' },
    });
    this.child = child;
    running.add(child);
    const hear = (text: Buffer) => (this.said += text.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    let ended = false;
    child.on('exit', () => {
      ended = true;
      running.delete(child);
    });

    const asking = await request.newContext({ baseURL: this.url, ignoreHTTPSErrors: true });
    try {
      for (const until = Date.now() + startsWithin; ; await new Promise((go) => setTimeout(go, 50))) {
        if (ended) throw new Error(`The host ended by itself:\n${this.said}`);
        if (Date.now() > until) throw new Error(`The host does not answer after ${startsWithin / 1000} s:\n${this.said}`);
        const answer = await asking.get('/api/setup', { timeout: 2000 }).catch(() => null);
        if (answer?.ok()) return;
      }
    } finally {
      await asking.dispose();
    }
  }

  /** SIGKILL, as when the cable is pulled; SIGTERM ends it properly. */
  async down(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((go) => child.once('exit', go));
    child.kill(signal);
    await gone;
  }

  async end(): Promise<void> {
    await this.down();
    await rm(this.data, { recursive: true, force: true });
  }
}
