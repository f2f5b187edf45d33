// SPDX-License-Identifier: EUPL-1.2
import type { State } from '../directline';
import { h } from '../dom';
import type { Key } from '../texts';

const FLICKER = 1_200;
const WAITING = 700;
const SLOW = 12_000;
const TYPING = 6_000;
const BACK = 4_000;
const TOLD = 6_000;

/** One line that says what goes on: connection first, then whether an answer is on its way. */
export class Status {
  readonly #line = h('p', { role: 'status' });
  readonly #restart = h('button', { type: 'button', class: 'small', 'data-t': 'restart', hidden: true });
  readonly element = h('div', { class: 'status' }, this.#line, this.#restart);
  #state: State = 'connecting';
  #connection: Key | undefined;
  #work: Key | undefined;
  #stateTimer = 0;
  #workTimer = 0;

  constructor(private readonly relabel: (part: HTMLElement) => void, restart: () => void) {
    this.#restart.onclick = restart;
  }

  connection(state: State): void {
    if (state === this.#state && this.#stateTimer) return;
    this.#state = state;
    clearTimeout(this.#stateTimer);
    const over = state === 'ended' || state === 'erased';
    this.#restart.hidden = !over;
    if (state === 'online') {
      this.#connection = this.#connection === 'offline' ? 'back' : undefined;
      this.#stateTimer = window.setTimeout(() => this.#connected(undefined), BACK);
    } else if (over) {
      this.#connection = state;
      this.#work = undefined;
      clearTimeout(this.#workTimer);
    } else {
      // Most interruptions are over before they are worth a word.
      this.#stateTimer = window.setTimeout(() => this.#connected(state), FLICKER);
    }
    this.#show();
  }

  waiting(): void {
    this.#later('waiting', WAITING, () => this.#later('slow', SLOW));
  }

  uploading(): void {
    clearTimeout(this.#workTimer);
    this.#work = 'uploading';
    this.#show();
  }

  typing(): void {
    this.#work = 'typing';
    this.#show();
    this.#later(undefined, TYPING);
  }

  idle(): void {
    clearTimeout(this.#workTimer);
    this.#work = undefined;
    this.#show();
  }

  /** What a command of the citizen has led to. */
  tell(key: Key): void {
    this.#work = key;
    this.#show();
    this.#later(undefined, TOLD);
  }

  focus(): void {
    this.#restart.focus();
  }

  #connected(key: Key | undefined): void {
    this.#connection = key;
    this.#show();
  }

  #later(key: Key | undefined, delay: number, then?: () => void): void {
    clearTimeout(this.#workTimer);
    this.#workTimer = window.setTimeout(() => {
      this.#work = key;
      this.#show();
      then?.();
    }, delay);
  }

  #show(): void {
    const key = this.#connection ?? this.#work;
    this.element.dataset['now'] = key ?? '';
    if (this.#line.dataset['t'] === (key ?? '')) return;
    this.#line.dataset['t'] = key ?? '';
    this.relabel(this.element);
  }
}
