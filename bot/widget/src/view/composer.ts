// SPDX-License-Identifier: EUPL-1.2
import { autocompleteFor } from '../autocomplete';
import { h, icon, icons } from '../dom';
import { charactersLeft, type Language, type Texts } from '../texts';

const WARN_BELOW = 200;
const LARGEST_PICTURE = 5 * 1024 * 1024;

/** The field for a message. It never cuts a text; one that is too long is explained and kept. */
export class Composer {
  readonly field = h('textarea', {
    id: 'message', rows: '1', autocomplete: 'off', enterkeyhint: 'send', 'aria-describedby': 'problem hint',
  });
  readonly #problem = h('p', { id: 'problem', class: 'problem', 'aria-live': 'polite' });
  readonly element = h('form', { class: 'composer', novalidate: true },
    h('label', { for: 'message', 'data-t': 'label' }),
    h('div', { class: 'row' }, this.field,
      h('button', { type: 'submit', class: 'send', 'data-aria': 'send', 'data-title': 'send' }, icon(icons.send))),
    this.#problem,
    h('p', { id: 'hint', class: 'hint', 'data-t': 'hint' }));
  readonly #file = h('input', { type: 'file', accept: 'image/png,image/jpeg,image/gif', hidden: true });
  readonly #attach = h('button', { type: 'button', class: 'small attach', 'data-t': 'attach', hidden: true });
  #timer = 0;

  constructor(
    private readonly longest: number,
    private readonly language: () => Language,
    private readonly texts: () => Texts,
    private readonly send: (text: string) => void,
    sendPicture: (file: File) => void) {
    this.field.before(this.#file);
    this.element.prepend(this.#attach);
    this.#attach.onclick = () => this.#file.click();
    this.#file.onchange = () => {
      const [file] = this.#file.files ?? [];
      this.#file.value = '';
      this.#problem.textContent = file && file.size > LARGEST_PICTURE ? this.texts().pictureTooLarge : '';
      if (file && !this.#problem.textContent) sendPicture(file);
    };
    this.element.onsubmit = event => {
      event.preventDefault();
      this.#submit();
    };
    this.field.oninput = () => this.#changed();
    this.field.onkeydown = event => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#submit();
    };
  }

  /**
   * The step that the bot is asking for decides what the browser may offer to fill in, and whether a picture can be sent.
   * Returns whether the button that had the focus is gone.
   */
  expect(step: string | undefined): boolean {
    const focused = this.#attach.matches(':focus');
    this.#attach.hidden = step !== 'picture';
    this.field.autocomplete = autocompleteFor(step ?? '');
    return focused && this.#attach.hidden;
  }

  #submit(): void {
    const text = this.field.value.trim();
    if (!text) return this.#complain(this.texts().empty);
    if (text.length > this.longest) return this.#complain(charactersLeft(this.language(), this.longest - text.length));
    this.field.value = '';
    this.#changed();
    this.send(text);
  }

  #complain(problem: string): void {
    this.#problem.textContent = problem;
    this.field.setAttribute('aria-invalid', 'true');
    this.field.focus();
  }

  /** The count is spoken only when typing pauses. */
  #changed(): void {
    const left = this.longest - this.field.value.trim().length;
    this.field.setAttribute('aria-invalid', String(left < 0));
    this.field.style.height = 'auto';
    if (this.field.value) this.field.style.height = `${this.field.scrollHeight + 2}px`;
    clearTimeout(this.#timer);
    if (left >= WARN_BELOW) this.#problem.textContent = '';
    else this.#timer = window.setTimeout(() => { this.#problem.textContent = charactersLeft(this.language(), left); }, 600);
  }
}
