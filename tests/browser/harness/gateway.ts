import { createServer, type Server } from 'node:http';

/** A message gateway that takes everything, or is away. */
export class Gateway {
  away = false;
  private readonly texts = new Map<string, string[]>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Gateway> {
    const gateway = new Gateway(
      createServer((request, response) => {
        const body: Buffer[] = [];
        request.on('data', (part: Buffer) => body.push(part));
        request.on('end', () => {
          if (gateway.away) {
            response.writeHead(503).end();
            return;
          }
          const { to, text } = JSON.parse(Buffer.concat(body).toString()) as { to: string; text: string };
          gateway.texts.set(to, [...gateway.to(to), text]);
          response.writeHead(200, { 'content-type': 'application/json' }).end('{"reference":"g","parts":1,"costFen":4}');
        });
      }),
    );
    await new Promise<void>((go) => gateway.server.listen(0, '127.0.0.1', go));
    return gateway;
  }

  get url(): string {
    const at = this.server.address();
    if (at === null || typeof at === 'string') throw new Error('no port');
    return `http://127.0.0.1:${at.port}/sms`;
  }

  /** What this phone was sent, oldest first. */
  to(phone: string): readonly string[] {
    return this.texts.get(phone) ?? [];
  }

  async end(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((go) => this.server.close(go));
  }
}
