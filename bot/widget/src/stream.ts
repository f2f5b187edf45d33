// SPDX-License-Identifier: EUPL-1.2

export interface Frame {
  activities: unknown[];
  watermark?: string;
}

const KEEP_ALIVE = 20_000;
const OPENING = 10_000;

/** One WebSocket. It reports frames and, exactly once, its end; reconnecting is the business of its owner. */
export class Stream {
  readonly #socket: WebSocket;
  readonly #timers: number[] = [];
  #ended = false;

  constructor(url: string, private readonly on: { open(): void; frame(frame: Frame): void; end(): void }) {
    this.#socket = new WebSocket(location.protocol === 'https:' ? url.replace(/^ws:/, 'wss:') : url);
    this.#socket.onopen = () => this.on.open();
    this.#socket.onmessage = event => this.#read(event.data);
    this.#socket.onclose = () => this.#end();
    this.#timers.push(
      window.setInterval(() => this.isOpen && this.#socket.send(''), KEEP_ALIVE),
      window.setTimeout(() => this.isOpen || this.cut(), OPENING));
  }

  get isOpen() {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  /** Ends at once; a half-open socket may take minutes to notice its own close. */
  cut(): void {
    this.#socket.close();
    this.#end();
  }

  /** Ends without telling. */
  drop(): void {
    this.#ended = true;
    this.#clear();
    this.#socket.close();
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#clear();
    this.on.end();
  }

  #clear(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  /** An empty text is a keep-alive; anything that is not a set of activities is ignored. */
  #read(data: unknown): void {
    if (this.#ended || typeof data !== 'string' || !data) return;
    try {
      const frame = JSON.parse(data);
      if (Array.isArray(frame?.activities)) this.on.frame(frame);
    } catch {
      return;
    }
  }
}
