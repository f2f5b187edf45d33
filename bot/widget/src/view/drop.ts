// SPDX-License-Identifier: EUPL-1.2
import { h } from '../dom';

/** A button and what it shows below itself until somebody presses it again, goes elsewhere or presses Escape. */
export class Drop {
  readonly element: HTMLElement;

  /** @param on what else happens; nothing is shown before the first opening. */
  constructor(private readonly button: HTMLElement, private readonly place: HTMLElement, private readonly on: { opened?(): void; closed?(): void } = {}) {
    this.element = h('div', { class: 'menu' }, button, place);
    button.onclick = () => this.isOpen ? this.close() : this.#open();
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !this.element.contains(relatedTarget as Node)) this.close();
    });
    this.element.onkeydown = event => {
      if (event.key !== 'Escape' || !this.isOpen) return;
      event.stopPropagation();
      this.leave();
    };
  }

  get isOpen(): boolean {
    return !this.place.hidden;
  }

  /** A click elsewhere closes it. What was clicked may be gone by now, its path is not. */
  clicked(event: Event): void {
    if (!event.composedPath().includes(this.element)) this.close();
  }

  close = (): void => {
    this.#show(false);
    this.on.closed?.();
  };

  /** Closes it; the focus goes back to its button. */
  leave = (): void => {
    this.close();
    this.button.focus();
  };

  #open(): void {
    this.#show(true);
    this.on.opened?.();
  }

  #show(yes: boolean): void {
    this.place.hidden = !yes;
    this.button.setAttribute('aria-expanded', String(yes));
  }
}
