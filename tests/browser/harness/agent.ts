import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from './host';

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** `yitai agent` as a process of its own, paired by a code. */
export class Agent {
  private constructor(
    private readonly child: ChildProcess,
    private readonly data: string,
  ) {}

  static async start(server: string, code: string, printer: string): Promise<Agent> {
    const data = await mkdtemp(join(tmpdir(), 'yitai-agent-'));
    const child = spawn('dotnet', [program, 'agent', '--server', server, '--pair', code, '--printer', printer, '--data', data], { stdio: 'ignore', env: { ...process.env, DOTNET_NOLOGO: '1' } });
    running.add(child);
    child.on('exit', () => running.delete(child));
    return new Agent(child, data);
  }

  async end(): Promise<void> {
    const gone = new Promise((go) => this.child.once('exit', go));
    if (this.child.exitCode === null && this.child.signalCode === null) {
      this.child.kill('SIGKILL');
      await gone;
    }
    await rm(this.data, { recursive: true, force: true });
  }
}
