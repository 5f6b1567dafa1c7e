import { createServer, type Server, type Socket } from 'node:net';

/** What the stand-in printer does wrong with the next slip. */
export type Fault = 'none' | 'paperOut' | 'lineCut';

/** A network printer that reads the text of what it is sent, answers ESC/POS questions and plays faults. */
export class Printer {
  fault: Fault = 'none';
  /** The text of each slip, up to its cut or to where it stopped. */
  readonly slips: string[] = [];

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => this.serve(socket));
  }

  static async start(): Promise<Printer> {
    const server = createServer();
    await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
    return new Printer(server);
  }

  get address(): string {
    const at = this.server.address();
    if (at === null || typeof at === 'string') throw new Error('no port');
    return `tcp://127.0.0.1:${at.port}`;
  }

  async end(): Promise<void> {
    await new Promise((go) => this.server.close(go));
  }

  private serve(socket: Socket): void {
    let paper: number[] = [];
    const out = () => {
      this.slips.push(new TextDecoder('gb18030').decode(Uint8Array.from(paper)).replace(/[\0-\x09\x0b-\x1f]/g, ''));
      paper = [];
    };
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      for (const [i, byte] of bytes.entries()) {
        if (bytes[i] === 0x10 && bytes[i + 1] === 0x04) socket.write(Buffer.from([this.status(bytes[i + 2] ?? 0)]));
        else if (bytes[i] === 0x1d && bytes[i + 1] === 0x72) socket.write(Buffer.from([0]));
        else if (bytes[i] === 0x1d && bytes[i + 1] === 0x56) out();
        if (bytes[i - 1] !== 0x04 && byte !== 0x10 && byte !== 0x04) paper.push(byte);
        if (this.fault === 'lineCut' && byte === 0x0a && paper.length > 40) {
          this.fault = 'none';
          out();
          socket.resetAndDestroy();
          return;
        }
      }
    });
  }

  private status(what: number): number {
    const out = this.fault === 'paperOut';
    return 0b0001_0010 | ({ 1: out ? 0b1000 : 0, 2: out ? 0b0010_0000 : 0, 4: out ? 0b0110_0000 : 0 }[what] ?? 0);
  }
}
