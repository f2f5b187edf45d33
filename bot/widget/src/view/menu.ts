// SPDX-License-Identifier: EUPL-1.2
import { h, icon, icons } from '../dom';
import type { Around } from '../more/around';
import { Drop } from './drop';

type More = { render(place: HTMLElement, around: Around): void };

/** A button that shows what can be done with the conversation, and the place where that stands. */
export class Menu {
  readonly #place = h('div', { id: 'more', class: 'drop more', hidden: true });
  readonly drop = new Drop(h('button', {
    type: 'button', class: 'dots', 'aria-expanded': 'false', 'aria-controls': 'more', 'data-aria': 'menu', 'data-title': 'menu',
  }, icon(icons.more)), this.#place, { opened: () => void this.#fill(), closed: () => this.#place.replaceChildren() });

  /** @param around of the conversation as it is when the menu is opened. */
  constructor(private readonly home: string, private readonly around: () => Omit<Around, 'leave' | 'forget'>) {}

  async #fill(): Promise<void> {
    const around = this.around();
    const { close, leave } = this.drop;
    try {
      const { render } = await import(new URL('w/more.js', this.home).href) as More;
      if (this.drop.isOpen) render(this.#place, { ...around, leave, forget: close });
    } catch {
      close();
      around.talk.tell('noMenu');
    }
  }
}
