// SPDX-License-Identifier: EUPL-1.2
import { h } from '../dom';

/** The list of messages: one polite live region whose children are messages, inside the part that scrolls. */
export class Thread {
  readonly log = h('div', { role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions' });
  readonly element = h('div', { class: 'thread', tabindex: '0', role: 'group', 'data-aria': 'log' }, this.log);
  #anchor: HTMLElement | undefined;
  #follow = true;
  #top = 0;
  #loud = 0;

  constructor() {
    this.element.addEventListener('scroll', () => this.#noticeScroll(), { passive: true });
  }

  add(message: HTMLElement, mine: boolean): void {
    this.log.append(message);
    if (mine) {
      this.#anchor = message;
      this.#follow = true;
    }
    this.reveal();
  }

  /** Keeps the greeting, later the latest question, at the top edge: a long answer is read from its beginning. */
  reveal(): void {
    if (!this.#follow) return;
    const end = this.element.scrollHeight - this.element.clientHeight;
    const start = this.#anchor ? this.#anchor.offsetTop - 12 : 0;
    this.element.scrollTop = this.#top = Math.max(this.element.scrollTop, Math.min(start, end));
  }

  get isQuiet(): boolean {
    return this.log.getAttribute('aria-live') === 'off';
  }

  /** What was said before a reload is put back without being read aloud again. */
  quietly(): void {
    this.log.setAttribute('aria-live', 'off');
    clearTimeout(this.#loud);
    this.#loud = window.setTimeout(() => this.log.setAttribute('aria-live', 'polite'), 1_500);
  }

  empty(): void {
    this.log.replaceChildren();
    this.#anchor = undefined;
    this.#follow = true;
  }

  #noticeScroll(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.element;
    if (scrollTop < this.#top - 4) this.#follow = false;
    else if (scrollTop + clientHeight > scrollHeight - 8) this.#follow = true;
    this.#top = scrollTop;
  }
}
