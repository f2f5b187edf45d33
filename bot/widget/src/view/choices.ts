// SPDX-License-Identifier: EUPL-1.2
import { h } from '../dom';
import { linkTo } from '../link';
import type { Action } from '../protocol';
import { htmlLanguage } from '../voice';

/** Real buttons below the last message of the bot; using one sends its value and removes them all. */
export class Choices {
  readonly element = h('div', { class: 'choices', role: 'group', 'data-aria': 'choices', hidden: true });

  constructor(private readonly home: string, private readonly choose: (text: string, silent: boolean, value?: unknown) => void) {}

  show(actions: Action[], lang: string | undefined): number {
    const parts = actions.map(action => this.#part(action));
    this.element.replaceChildren(...parts);
    this.element.hidden = !parts.length;
    if (lang) this.element.lang = htmlLanguage(lang);
    else this.element.removeAttribute('lang');
    return parts.length;
  }

  clear(): void {
    this.show([], undefined);
  }

  /** A `messageBack` says which question it belongs to; the server tells an old one from a new one. */
  #part({ type, title, text, value }: Action): Node {
    if (type === 'openUrl') return h('span', {}, linkTo(String(value), title, this.home) ?? title);
    const button = h('button', { type: 'button', class: 'choice' }, title);
    button.onclick = () => {
      this.clear();
      if (type === 'messageBack') this.choose(text ?? title, false, value);
      else this.choose(typeof value === 'string' ? value : title, type === 'postBack');
    };
    return button;
  }
}
