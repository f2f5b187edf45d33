// SPDX-License-Identifier: EUPL-1.2
import type { Delivery } from '../directline';
import { h } from '../dom';
import { ownMessage } from './message';

const SOON = 3_000;

/** An own message on its way: shown at once, then quietly delivered or clearly not. */
export class Outgoing {
  readonly element: HTMLElement;
  readonly #note = h('div', { class: 'note' });
  #timer = 0;

  constructor(
    content: string | HTMLElement,
    lang: string,
    private readonly send: () => Promise<Delivery>,
    private readonly changed: (part: HTMLElement) => void,
    private readonly keepFocus: (change: () => void) => void) {
    this.element = ownMessage(content, lang);
    this.element.append(this.#note);
  }

  async deliver(): Promise<void> {
    this.#clear();
    this.#timer = window.setTimeout(() => this.#say(h('span', { 'data-t': 'sending' })), SOON);
    const delivery = await this.send();
    this.arrived();
    if (delivery !== 'sent') this.#fail(delivery);
  }

  arrived(): void {
    clearTimeout(this.#timer);
    this.#clear();
  }

  /** Instead of the file's name: what became of it. */
  show(content: HTMLElement): void {
    this.element.querySelector('.bubble')!.replaceChildren(content);
    this.changed(this.element);
  }

  #clear(): void {
    this.keepFocus(() => this.#note.replaceChildren());
    this.element.classList.remove('failed');
  }

  #fail(delivery: Delivery): void {
    const again = h('button', { type: 'button', class: 'small', 'data-t': 'again' });
    again.onclick = () => void this.deliver();
    this.element.classList.add('failed');
    this.#say(
      h('span', { 'data-t': delivery === 'too-long' ? 'tooLong' : 'failed' }),
      delivery === 'too-long' ? '' : again);
  }

  #say(...parts: (Node | string)[]): void {
    this.#note.replaceChildren(...parts);
    this.changed(this.#note);
  }
}
