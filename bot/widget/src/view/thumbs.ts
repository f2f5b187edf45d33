// SPDX-License-Identifier: EUPL-1.2
import type { Delivery } from '../directline';
import { h, icon, icons } from '../dom';
import type { Key } from '../texts';

const LONGEST = 500;
const WARN_BELOW = 100;

/** The bot's button for clients without thumbs, in its languages. Beside them it would be a second way to say one thing. */
const DOUBTS = ['Stimmt das nicht?', 'Is this wrong?'];

export const saysTheSame = (button: string): boolean => DOUBTS.includes(button);

let forms = 0;

export interface Verdict {
  replyTo: string;
  helpful: boolean;
  reason?: string;
}

/** What only the conversation around an answer can do. */
export interface Ear {
  rate(verdict: Verdict): Promise<Delivery>;
  tell(key: Key): void;
  left(count: number): string;
  relabel(part: HTMLElement): void;
}

/** Whether an answer has helped, and if not, why. The verdict goes at once, so that nothing is lost when somebody leaves; the reason follows. */
export class Thumbs {
  /** Not part of what the log reads aloud. */
  readonly element = h('div', { class: 'feedback', role: 'group', 'data-aria': 'helpful', 'aria-live': 'off' });
  readonly #up = this.#button(true);
  readonly #down = this.#button(false);
  #form: HTMLFormElement | undefined;
  #pressed: boolean | undefined;
  #explaining = false;
  #explained = false;

  constructor(private readonly replyTo: string, private readonly ear: Ear) {
    this.element.append(this.#up, this.#down);
  }

  /** @param verdict as the bot has heard it, perhaps in another tab or before a reload. */
  heard({ helpful, reason }: Verdict): void {
    this.#press(helpful);
    this.#explained ||= !!reason;
  }

  #button(helpful: boolean): HTMLButtonElement {
    const button = h('button', { type: 'button', 'aria-pressed': 'false', class: helpful ? undefined : 'down' },
      icon(icons.thumb), h('span', { 'data-t': helpful ? 'helps' : 'helpsNot' }));
    button.onclick = () => void this.#rate(helpful);
    return button;
  }

  async #rate(helpful: boolean): Promise<void> {
    if (this.#pressed !== helpful) {
      const before = this.#pressed;
      this.#press(helpful);
      if (helpful) this.#close();
      else this.#ask();
      if (await this.ear.rate({ replyTo: this.replyTo, helpful }) === 'sent') {
        if (helpful) this.ear.tell('rated');
        return;
      }
      this.ear.tell('notRated');
      // Meanwhile the other thumb may have been pressed.
      if (this.#pressed !== helpful) return;
      this.#press(before);
      this.#close();
    } else if (!helpful) this.#ask();
  }

  #press(helpful: boolean | undefined): void {
    this.#pressed = helpful;
    this.#up.setAttribute('aria-pressed', String(helpful === true));
    this.#down.setAttribute('aria-pressed', String(helpful === false));
  }

  #ask(): void {
    if (this.#explained || this.#form) return;
    this.#form = this.#reason();
    this.element.append(this.#form);
    this.ear.relabel(this.element);
    this.#form.scrollIntoView({ block: 'nearest' });
    this.#form.querySelector('textarea')!.focus({ preventScroll: true });
  }

  /** Whoever was in the form finds themselves at the button that opened it. */
  #close(): void {
    const inside = this.#form?.matches(':focus-within');
    this.#form?.remove();
    this.#form = undefined;
    if (inside) this.#down.focus({ preventScroll: true });
  }

  #reason(): HTMLFormElement {
    const id = `reason${++forms}`;
    const field = h('textarea', { rows: '2', id, autocomplete: 'off', 'aria-describedby': `${id}-left ${id}-hint` });
    const left = h('p', { class: 'problem', id: `${id}-left`, 'aria-live': 'polite' });
    const skip = h('button', { type: 'button', class: 'small', 'data-t': 'skip' });
    const form = h('form', { novalidate: true },
      h('label', { for: id, 'data-t': 'whyNot' }), field, left,
      h('p', { id: `${id}-hint`, class: 'fine', 'data-t': 'whyNotHint' }),
      h('div', { class: 'answers' }, h('button', { type: 'submit', class: 'small', 'data-t': 'send' }), skip));
    const count = () => {
      const free = LONGEST - field.value.trim().length;
      field.setAttribute('aria-invalid', String(free < 0));
      left.textContent = free < WARN_BELOW ? this.ear.left(free) : '';
      return free;
    };
    field.oninput = count;
    skip.onclick = () => {
      this.#close();
      this.ear.tell('rated');
    };
    form.onkeydown = event => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.stopPropagation();
      skip.click();
    };
    form.onsubmit = event => {
      event.preventDefault();
      if (count() < 0) field.focus();
      else void this.#explain(field.value.trim());
    };
    return form;
  }

  async #explain(reason: string): Promise<void> {
    if (this.#explaining) return;
    this.#explaining = true;
    const sent = !reason || await this.ear.rate({ replyTo: this.replyTo, helpful: false, reason }) === 'sent';
    this.#explaining = false;
    this.#explained ||= sent && !!reason;
    if (sent) this.#close();
    this.ear.tell(sent ? 'rated' : 'notRated');
  }
}
