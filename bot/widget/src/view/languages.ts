// SPDX-License-Identifier: EUPL-1.2
import { h, icon, icons } from '../dom';
import { isSame, tagOf, type Voice } from '../voice';
import { Drop } from './drop';

/** Each is called what its speakers call it. */
const VOICES: [string, Voice][] = [
  ['Deutsch (du)', { language: 'de', address: 'du' }],
  ['Deutsch (Sie)', { language: 'de', address: 'sie' }],
  ['Leichte Sprache', { language: 'de-SIMPLE' }],
  ['English', { language: 'en' }],
];

/** A button that shows the languages to choose from, below it. */
export class Languages {
  readonly #list = h('ul', {});
  readonly drop = new Drop(
    h('button', { type: 'button', class: 'language', 'aria-expanded': 'false', 'data-title': 'language' },
      icon(icons.language), h('span', { 'data-t': 'language' })),
    h('div', { class: 'drop voices', hidden: true }, this.#list));
  #offered: readonly string[] | undefined;

  constructor(private readonly choose: (voice: Voice) => void) {}

  offer(languages: readonly string[]): void {
    this.#offered = languages;
  }

  show(current: Voice): void {
    const voices = VOICES.filter(([, { language }]) => this.#offered?.includes(language) ?? true);
    this.drop.element.hidden = voices.length < 2;
    this.#list.replaceChildren(...voices.map(([name, voice]) => {
      const button = h('button', { type: 'button', lang: tagOf(voice), 'aria-current': isSame(voice, current) ? 'true' : undefined }, name);
      button.onclick = () => {
        this.drop.leave();
        this.choose(voice);
      };
      return h('li', {}, button);
    }));
  }
}
