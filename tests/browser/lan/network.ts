import { execFileSync } from 'node:child_process';

const run = (file: string, ...args: string[]) => execFileSync(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });

function missing(command: string, ...args: string[]): boolean {
  try {
    run(command, ...args);
    return false;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

/** Why no network can be made here; null: it can. */
export function noNetworkBecause(): string | null {
  if (process.getuid?.() !== 0) return 'only root can make a network namespace';
  if (missing('ip', '-V')) return 'ip is missing (Debian: iproute2)';
  if (missing('certutil', '-H')) return 'certutil is missing (Debian: libnss3-tools)';
  try {
    Network.make().remove();
    return null;
  } catch (thrown) {
    return `a network namespace cannot be made: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  }
}

/** A wire between this machine and a namespace of its own, so that a server there is reached by an address of a LAN. */
export class Network {
  private static made = 0;

  /** Another number each time: a wire that was taken away is still there for a moment. */
  private readonly number = process.pid + 10_000_000 * Network.made++;
  /** Four addresses of their own, so that two runs on one machine do not meet. */
  private readonly wire = `10.${100 + (this.number % 100)}.${Math.floor(this.number / 100) % 250}`;
  readonly address = `${this.wire}.1`;
  private readonly name = `yitai-${this.number}`;
  private readonly ends = [`yh${this.number}`, `yd${this.number}`] as const;

  static make(): Network {
    const network = new Network();
    const { name, ends, address, wire } = network;
    try {
      run('ip', 'netns', 'add', name);
      run('ip', 'link', 'add', ends[0], 'type', 'veth', 'peer', 'name', ends[1], 'netns', name);
      run('ip', 'addr', 'add', `${wire}.2/30`, 'dev', ends[0]);
      run('ip', 'link', 'set', ends[0], 'up');
      run('ip', '-n', name, 'addr', 'add', `${address}/30`, 'dev', ends[1]);
      run('ip', '-n', name, 'link', 'set', ends[1], 'up');
      run('ip', '-n', name, 'link', 'set', 'lo', 'up');
      return network;
    } catch (thrown) {
      network.remove();
      throw thrown;
    }
  }

  /** What stands before a command that runs there. */
  get within(): readonly string[] {
    return ['ip', 'netns', 'exec', this.name];
  }

  /** Both ends of the wire go with the namespace. */
  remove(): void {
    try {
      run('ip', 'netns', 'del', this.name);
    } catch {
      // It was never made.
    }
  }
}
