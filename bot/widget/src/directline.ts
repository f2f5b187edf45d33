// SPDX-License-Identifier: EUPL-1.2
import { call, isOver, isPassing, pauseBefore, sleep } from './http';
import { type Activity, type Grant, userOf } from './protocol';
import { load, save, type Session } from './session';
import { type Frame, Stream } from './stream';

export type State = 'connecting' | 'online' | 'offline' | 'ended' | 'erased';
export type Delivery = 'sent' | 'failed' | 'too-long';

export interface Listener {
  /** Once for each; one of the bot's whose id was there before takes the place of that one. */
  activity(activity: Activity, mine: boolean): void;
  /** The activities that follow belong to a conversation from before a reload. */
  restoring(): void;
  state(state: State): void;
}

const ATTEMPTS = 4;
const ECHO_WITHIN = 8_000;
const POLL_EVERY = 2_000;
const SOCKETS_BEFORE_POLLING = 3;

/** A conversation with the bot that survives lost sockets, lost answers and reloads of the page. */
export class DirectLine {
  #session: Session | undefined;
  #watermark = '';
  #seen = new Map<string, string>();
  #awaited = new Map<string, number>();
  #stream: Stream | undefined;
  #attempt = 0;
  #deadSockets = 0;
  #wasOnline = false;
  #reloaded = false;
  #running = false;
  #revived = false;
  #closed = false;
  #retry = 0;
  #refresh = 0;
  #posts: Promise<unknown> = Promise.resolve();
  #started: () => void = () => {};
  #start = new Promise<void>(done => { this.#started = done; });

  constructor(private readonly base: string, private readonly on: Listener, private readonly locale: () => string) {}

  async open(): Promise<void> {
    addEventListener('online', this.#back);
    addEventListener('offline', this.#lost);
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#wake);
    document.addEventListener('visibilitychange', this.#wake);

    this.on.state('connecting');
    this.#session = load();
    this.#reloaded = !!this.#session;
    await this.#connect();
  }

  close(): void {
    this.#closed = true;
    removeEventListener('online', this.#back);
    removeEventListener('offline', this.#lost);
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#wake);
    document.removeEventListener('visibilitychange', this.#wake);
    clearTimeout(this.#retry);
    clearTimeout(this.#refresh);
    this.#leave();
  }

  get isBegun(): boolean {
    return !!this.#session;
  }

  /** @returns whether the conversation is gone from the bot's server; then nothing of it is kept here either. */
  async erase(): Promise<boolean> {
    // Otherwise the stream's end would look like one that nobody wanted.
    this.#leave();
    for (let attempt = 0; this.#session; attempt++) {
      const { status } = await call('DELETE', this.#url(''), this.#session.token);
      if (status >= 200 && status < 300 || isOver(status) && !await this.#revive()) {
        this.abandon();
        return true;
      }
      if (!isOver(status) && (attempt || !isPassing(status))) break;
      if (!isOver(status)) await sleep(pauseBefore(0));
    }
    this.#wake();
    return false;
  }

  /** Nothing of the conversation is kept here. */
  abandon(): void {
    this.#forget();
    this.close();
  }

  /** One after the other, so that two quick messages keep their order. A repeated id is one message to the bot. */
  post(text: string, clientActivityID: string, extra: object = {}, value?: unknown): Promise<Delivery> {
    return this.#inTurn(clientActivityID, '/activities', () => this.#message(clientActivityID, { text, textFormat: 'plain', value }, extra));
  }

  /** What the page tells the bot without a word of the citizen. */
  event(name: string, value: unknown, clientActivityID: string): Promise<Delivery> {
    return this.#inTurn(clientActivityID, '/activities', () => this.#message(clientActivityID, { type: 'event', name, value }, {}));
  }

  /** A file with a message of its own; what became of it stands in the echo. */
  upload(file: File, clientActivityID: string): Promise<Delivery> {
    return this.#inTurn(clientActivityID, '/upload', () => {
      const form = new FormData();
      const message = JSON.stringify(this.#message(clientActivityID, {}, {}));
      form.append('activity', new Blob([message], { type: 'application/vnd.microsoft.activity' }));
      form.append('file', file, 'file');
      return form;
    });
  }

  #message(clientActivityID: string, content: object, extra: object) {
    return {
      type: 'message',
      ...content,
      locale: this.locale(),
      from: { id: userOf(this.#session!.token), role: 'user' },
      channelData: { clientActivityID, ...extra },
    };
  }

  #inTurn(id: string, path: string, body: () => unknown): Promise<Delivery> {
    const delivery = this.#posts.then(() => this.#post(id, path, body));
    this.#posts = delivery;
    return delivery;
  }

  async #post(clientActivityID: string, path: string, content: () => unknown): Promise<Delivery> {
    await Promise.race([this.#start, sleep(pauseBefore(4))]);

    for (let attempt = 0; attempt < ATTEMPTS && this.#session && !this.#closed; attempt++) {
      const { status, body, retryAfter } = await call('POST', this.#url(path), this.#session.token, content());
      if (status < 300 && (body as { id?: string } | null)?.id) {
        this.#revived = false;
        return this.#expectEcho(clientActivityID);
      }
      if (status === 413) return 'too-long';
      if (isOver(status) && !await this.#revive()) return this.#over();
      if (!isOver(status) && !isPassing(status) && status >= 300) return 'failed';
      if (attempt < ATTEMPTS - 1) await sleep(Math.max(retryAfter, pauseBefore(attempt)));
    }
    return 'failed';
  }

  /** A socket that looks open but no longer delivers would leave the citizen waiting: cut it, then resume. */
  #expectEcho(id: string): Delivery {
    if (!this.#awaited.has(id)) this.#awaited.set(id, window.setTimeout(() => this.#stream?.cut(), ECHO_WITHIN));
    return 'sent';
  }

  async #connect(): Promise<void> {
    if (this.#running || this.#closed) return;
    this.#running = true;
    clearTimeout(this.#retry);
    try {
      const { status, body, retryAfter } = this.#session ? await this.#resume() : await this.#begin();
      if (this.#closed) return;
      const grant = body as Grant | null;
      if (status < 300 && grant?.token) {
        this.#revived = false;
        this.#keep(grant);
        if (this.#reloaded) this.on.restoring();
        this.#reloaded = false;
        this.#listen(grant.streamUrl);
      } else if (this.#session && isOver(status) && await this.#revive()) {
        this.#retry = window.setTimeout(() => this.#connect());
      } else if (this.#session && isOver(status) && this.#reloaded) {
        this.#reloaded = false;
        this.#forget();
        this.#retry = window.setTimeout(() => this.#connect());
      } else if (this.#session && isOver(status)) {
        this.#over();
      } else {
        this.#later(retryAfter);
      }
    } finally {
      this.#running = false;
    }
  }

  async #begin() {
    const answer = await call('POST', `${this.base}/tokens/generate`, undefined, {});
    const grant = answer.body as Grant | null;
    if (answer.status >= 300 || !grant?.token) return answer;
    return call('POST', `${this.base}/conversations`, grant.token, { user: {}, locale: this.locale() });
  }

  #resume() {
    return call('GET', `${this.#url('')}?watermark=${encodeURIComponent(this.#watermark)}`, this.#session!.token);
  }

  #keep({ conversationId, token, expires_in = 1800 }: Grant): void {
    this.#session = { conversationId, token };
    save(this.#session);
    this.#started();
    clearTimeout(this.#refresh);
    this.#refresh = window.setTimeout(() => this.#renew(), expires_in * 500);
  }

  /**
   * After hours of sleep the token has expired, which need not be the end: one attempt to renew it for each refusal in a row.
   * Only a refused renewal is final; a server that does not answer is asked again later.
   */
  async #revive(): Promise<boolean> {
    if (this.#revived) return false;
    this.#revived = true;
    return !isOver(await this.#renew());
  }

  async #renew(): Promise<number> {
    if (!this.#session || this.#closed) return 0;
    const { status, body } = await call('POST', `${this.base}/tokens/refresh`, this.#session.token);
    if (this.#closed || !this.#session) return 0;
    const grant = body as Grant | null;
    if (status < 300 && grant?.token) {
      this.#keep({ ...grant, conversationId: this.#session.conversationId });
    } else if (isPassing(status)) {
      this.#refresh = window.setTimeout(() => this.#renew(), pauseBefore(4));
    }
    return status;
  }

  #listen(streamUrl: string | undefined): void {
    this.#stream?.drop();
    if (!streamUrl || this.#deadSockets >= SOCKETS_BEFORE_POLLING) return void this.#poll();
    let opened = false;
    this.#stream = new Stream(streamUrl, {
      open: () => {
        opened = true;
        this.#deadSockets = 0;
        this.#online();
      },
      frame: frame => this.#take(frame),
      end: () => {
        if (!opened && ++this.#deadSockets >= SOCKETS_BEFORE_POLLING) return void this.#poll();
        this.#troubled();
        this.#later(0);
      },
    });
  }

  /** For networks that let no WebSocket through. */
  async #poll(): Promise<void> {
    this.#stream = undefined;
    while (!this.#closed && this.#session && !this.#stream) {
      const query = `/activities?watermark=${encodeURIComponent(this.#watermark)}`;
      const { status, body } = await call('GET', this.#url(query), this.#session.token);
      if (this.#closed) return;
      if (isOver(status)) {
        if (await this.#revive()) continue;
        return void this.#over();
      }
      if (status >= 300 || status === 0) {
        this.#troubled();
        return this.#later(0);
      }
      this.#online();
      this.#take(body as Frame);
      await sleep(POLL_EVERY);
    }
  }

  #take(frame: Frame): void {
    for (const activity of (frame?.activities ?? []) as Activity[]) {
      const mine = this.#isMine(activity);
      if (activity.id) {
        const json = JSON.stringify({ ...activity, timestamp: '' });
        const before = this.#seen.get(activity.id);
        if (before === json || (before && mine)) continue;
        this.#seen.set(activity.id, json);
      }
      const echo = activity.channelData?.clientActivityID;
      if (echo) {
        clearTimeout(this.#awaited.get(echo));
        this.#awaited.set(echo, 0);
      }
      this.on.activity(activity, mine);
    }
    if (frame?.watermark) this.#watermark = frame.watermark;
  }

  #isMine({ from }: Activity): boolean {
    return from?.role ? from.role === 'user' : !!from?.id && from.id === userOf(this.#session?.token ?? '');
  }

  #online(): void {
    this.#attempt = 0;
    this.#revived = false;
    this.#wasOnline = true;
    this.on.state('online');
  }

  #troubled(): void {
    this.on.state(this.#wasOnline ? 'offline' : 'connecting');
  }

  #later(retryAfter: number): void {
    if (this.#closed) return;
    if (this.#attempt > 0) this.#troubled();
    clearTimeout(this.#retry);
    this.#retry = window.setTimeout(() => this.#connect(), Math.max(retryAfter, pauseBefore(this.#attempt++)));
  }

  /** A late answer to a line that is closed says nothing about the one that took its place. */
  #over(): Delivery {
    if (this.#closed) return 'failed';
    this.abandon();
    this.on.state('ended');
    return 'failed';
  }

  #forget(): void {
    this.#session = undefined;
    this.#watermark = '';
    save(undefined);
  }

  #url(tail: string): string {
    return `${this.base}/conversations/${this.#session!.conversationId}${tail}`;
  }

  #wake = (): void => {
    if (document.hidden || this.#stream?.isOpen) return;
    this.#attempt = 0;
    if (this.#session && !this.#stream && this.#deadSockets >= SOCKETS_BEFORE_POLLING) return;
    void this.#connect();
  };

  /** After a change of network the old socket may look open for minutes. */
  #back = (): void => {
    this.#leave();
    this.#wake();
  };

  #lost = (): void => {
    this.on.state('offline');
  };

  #leave = (): void => {
    this.#stream?.drop();
    this.#stream = undefined;
  };
}
