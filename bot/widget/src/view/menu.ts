// SPDX-License-Identifier: EUPL-1.2
import { h, icon, icons } from '../dom';
import type { Around } from '../more/around';

type More = { render(place: HTMLElement, around: Around): void };

/** A button that shows what can be done with the conversation, and the place where that stands. */
export class Menu {
  readonly #button = h('button', {
    type: 'button', class: 'dots', 'aria-expanded': 'false', 'aria-controls': 'more', 'data-aria': 'menu', 'data-title': 'menu',
  }, icon(icons.more));
  readonly #place = h('div', { id: 'more', class: 'drop more', hidden: true });
  readonly element = h('div', { class: 'menu' }, this.#button, this.#place);

  /** @param around of the conversation as it is when the menu is opened. */
  constructor(private readonly home: string, private readonly around: () => Omit<Around, 'leave' | 'forget'>) {
    this.#button.onclick = () => this.#place.hidden ? this.#open() : this.close();
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !this.element.contains(relatedTarget as Node)) this.close();
    });
    this.element.onkeydown = event => {
      if (event.key !== 'Escape' || this.#place.hidden) return;
      event.stopPropagation();
      this.#leave();
    };
  }

  /** A click elsewhere closes it. What was clicked may be gone by now, its path is not. */
  clicked = (event: Event): void => {
    if (!event.composedPath().includes(this.element)) this.close();
  };

  close = (): void => {
    this.#place.hidden = true;
    this.#button.setAttribute('aria-expanded', 'false');
    this.#place.replaceChildren();
  };

  #leave = (): void => {
    this.close();
    this.#button.focus();
  };

  async #open(): Promise<void> {
    const around = this.around();
    this.#place.hidden = false;
    this.#button.setAttribute('aria-expanded', 'true');
    try {
      const { render } = await import(new URL('w/more.js', this.home).href) as More;
      if (!this.#place.hidden) render(this.#place, { ...around, leave: this.#leave, forget: this.close });
    } catch {
      this.close();
      around.talk.tell('noMenu');
    }
  }
}
