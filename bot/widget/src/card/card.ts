// SPDX-License-Identifier: EUPL-1.2
// An Adaptive Card as a form of the page's own elements. Loaded only when a card arrives.
import { h } from '../dom';
import type { Action, Around, Card, Element, Shown } from './format';
import { type Input, input } from './inputs';

/** No card of ours is nested deeper; a hostile one would otherwise fill the stack. */
const DEEPEST = 12;

let cards = 0;

export function render(card: Card, around: Around): Shown {
  const made = new Form(card, around, `card${++cards}`);
  return { element: made.element, focus: made.focus, lock: made.lock, unlock: made.unlock };
}

class Form {
  readonly #inputs: Input[] = [];
  readonly #body = h('fieldset', { class: 'all' });
  readonly #sent = h('p', { class: 'sent', hidden: true });
  readonly element: HTMLFormElement;
  #about: string[] = [];
  #wrong = false;
  #firstWrong: Input | undefined;
  #ids = 0;
  #submit: unknown;

  constructor(card: Card, private readonly around: Around, private readonly unique: string) {
    this.#body.append(...(card.body ?? []).flatMap(element => this.#render(element, 0)), ...this.#actions(card.actions ?? []));
    if (!this.#body.childElementCount && card.fallbackText) this.#body.append(around.markdown(card.fallbackText));
    this.#sent.textContent = around.word('formSent');
    this.element = h('form', { class: 'form', novalidate: true, lang: card.lang }, this.#body, this.#sent);
    this.element.onsubmit = event => {
      event.preventDefault();
      this.#send();
    };
  }

  focus = (): void => (this.#firstWrong?.field ?? this.element.querySelector<HTMLElement>('h3') ?? this.#inputs[0]?.field)?.focus();

  lock = (): void => this.#locked(true);

  unlock = (): void => this.#locked(false);

  #locked(yes: boolean): void {
    this.#body.disabled = yes;
    this.#sent.hidden = !yes;
  }

  /** Containers only group; columns stand below each other, because there is no room beside. */
  #render(element: Element, depth: number): Node[] {
    if (!element || element.isVisible === false || depth > DEEPEST) return [];
    const inside = (parts: Element[] | undefined) => (parts ?? []).flatMap(part => this.#render(part, depth + 1));
    switch (element.type) {
      case 'Container':
      case 'Column': return [this.#group(() => inside(element.items))];
      case 'ColumnSet': return inside(element.columns);
      case 'ActionSet': return this.#actions(element.actions ?? []);
      case 'TextBlock': return [this.#text(element)];
      case 'FactSet': return [facts(element)];
      default: return this.#input(element) ?? this.#unknown(element, depth);
    }
  }

  #group(parts: () => Node[]): HTMLElement {
    this.#about = [];
    const group = h('div', { class: 'group' }, ...parts());
    this.#about = [];
    return group;
  }

  /** A text belongs to the input that follows it; one in the colour of errors says what is wrong there. */
  #text({ text = '', style, color }: Element): HTMLElement {
    if (style === 'heading') return h('h3', { tabindex: '-1' }, text);
    const wrong = color === 'attention';
    const id = `${this.unique}-text${++this.#ids}`;
    this.#about.push(id);
    this.#wrong ||= wrong;
    return h('div', { id, class: wrong ? 'problem' : 'about' }, this.around.markdown(text));
  }

  #input(element: Element): Node[] | undefined {
    const made = input(element, `${this.unique}-${this.#inputs.length}`, this.#about, this.#wrong, this.around);
    if (!made) return undefined;
    if (this.#wrong) this.#firstWrong ??= made;
    [this.#about, this.#wrong] = [[], false];
    this.#inputs.push(made);
    return [made.element];
  }

  #unknown({ fallback, altText, text }: Element, depth: number): Node[] {
    if (fallback === 'drop') return [];
    return fallback && typeof fallback === 'object'
      ? this.#render(fallback, depth + 1)
      : [h('p', { class: 'about' }, altText || text || this.around.word('notShown'))];
  }

  #actions(actions: Action[]): Node[] {
    const buttons = actions.map(({ type, title = '', url = '', data }) => {
      if (type === 'Action.OpenUrl') return this.around.link(url, title);
      if (type !== 'Action.Submit') return undefined;
      const button = h('button', { type: 'submit', class: 'choice' }, title);
      button.onclick = () => { this.#submit = data; };
      return button;
    });
    this.#submit ??= actions.find(action => action.type === 'Action.Submit')?.data;
    return buttons.some(Boolean) ? [h('div', { class: 'actions' }, ...buttons)] : [];
  }

  #send(): void {
    const wrong = this.#inputs.filter(made => {
      const problem = made.problem();
      made.complain(problem);
      return problem;
    });
    if (wrong[0]) return wrong[0].field.focus();
    const entered = Object.fromEntries(this.#inputs.map(made => [made.id, made.value()]));
    this.lock();
    this.around.submit(typeof this.#submit === 'object' ? { ...this.#submit, ...entered } : entered);
  }
}

function facts({ facts = [] }: Element): HTMLElement {
  return h('dl', {}, ...facts.flatMap(({ title = '', value = '' }) => [h('dt', {}, title), h('dd', {}, value)]));
}
