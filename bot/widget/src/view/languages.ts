// SPDX-License-Identifier: EUPL-1.2
import { h, icon, icons } from '../dom';
import { isSame, tagOf, type Voice } from '../voice';

/** Each is called what its speakers call it. */
const VOICES: [string, Voice][] = [
  ['Deutsch (du)', { language: 'de', address: 'du' }],
  ['Deutsch (Sie)', { language: 'de', address: 'sie' }],
  ['Leichte Sprache', { language: 'de-SIMPLE' }],
  ['English', { language: 'en' }],
];

/** A button that shows the languages to choose from, below it. */
export class Languages {
  readonly #button = h('button', { type: 'button', class: 'language', 'aria-expanded': 'false', 'data-title': 'language' },
    icon(icons.language), h('span', { 'data-t': 'language' }));
  readonly #list = h('ul', {});
  readonly #place = h('div', { class: 'drop voices', hidden: true }, this.#list);
  readonly element = h('div', {}, this.#button, this.#place);
  #offered: readonly string[] | undefined;

  constructor(private readonly choose: (voice: Voice) => void) {
    this.#button.onclick = () => this.#open(!!this.#place.hidden);
    this.element.onkeydown = event => {
      if (event.key !== 'Escape' || this.#place.hidden) return;
      event.stopPropagation();
      this.#open(false);
      this.#button.focus();
    };
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !this.element.contains(relatedTarget as Node)) this.#open(false);
    });
  }

  /** A click elsewhere closes it. */
  clicked = (event: Event): void => {
    if (!event.composedPath().includes(this.element)) this.#open(false);
  };

  offer(languages: readonly string[]): void {
    this.#offered = languages;
  }

  show(current: Voice): void {
    const voices = VOICES.filter(([, { language }]) => this.#offered?.includes(language) ?? true);
    this.element.hidden = voices.length < 2;
    this.#list.replaceChildren(...voices.map(([name, voice]) => {
      const button = h('button', { type: 'button', lang: tagOf(voice), 'aria-current': isSame(voice, current) ? 'true' : undefined }, name);
      button.onclick = () => {
        this.#open(false);
        this.#button.focus();
        this.choose(voice);
      };
      return h('li', {}, button);
    }));
  }

  #open(open: boolean): void {
    this.#place.hidden = !open;
    this.#button.setAttribute('aria-expanded', String(open));
  }
}
