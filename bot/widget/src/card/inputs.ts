// SPDX-License-Identifier: EUPL-1.2
import { autocompleteFor } from '../autocomplete';
import { h } from '../dom';
import { watchLength } from './counter';
import type { Around, Element } from './format';

/** An input with its label, what is said about it, and what is wrong with it. */
export interface Input {
  id: string;
  element: HTMLElement;
  /** What gets the focus. */
  field: HTMLElement;
  value(): string;
  /** The reason why it cannot be sent; empty when it can. */
  problem(): string;
  complain(problem: string): void;
}

/** @param about ids of the texts that belong to the input, @param wrong whether one of them says what is wrong. */
export function input(source: Element, unique: string, about: string[], wrong: boolean, around: Around): Input | undefined {
  switch (source.type) {
    case 'Input.Text': return text(source, unique, about, wrong, around);
    case 'Input.Number': return single(source, unique, about, wrong, around, box('text', source, { inputmode: 'decimal' }));
    case 'Input.Date': return single(source, unique, about, wrong, around, box('date', source, { min: source.min, max: source.max }));
    case 'Input.Toggle': return toggle(source, unique, about, wrong, around);
    case 'Input.ChoiceSet': return source.isMultiSelect || source.style === 'expanded'
      ? several(source, unique, about, wrong, around)
      : single(source, unique, about, wrong, around, select(source));
    default: return undefined;
  }
}

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function box(type: string, { value }: Element, more: Record<string, unknown> = {}): HTMLInputElement {
  const made = h('input', { type, ...more as Record<string, string | undefined> });
  made.value = value ?? '';
  return made;
}

function text(source: Element, unique: string, about: string[], wrong: boolean, around: Around): Input {
  const { id = '', isMultiline, style = '', value = '' } = source;
  const field = isMultiline ? h('textarea', { rows: '4' }) : box(style === 'tel' || style === 'email' ? style : 'text', source, {
    inputmode: style === 'url' ? 'url' : undefined,
    autocomplete: autocompleteFor(id),
  });
  field.value = value;
  const made = single(source, unique, about, wrong, around, field);
  const limit = around.limits.get(id) ?? source.maxLength;
  return limit ? watchLength(made, field, limit, around) : made;
}

function select({ choices = [], value = '' }: Element): HTMLSelectElement {
  const options = choices.map(choice => h('option', { value: choice.value ?? '' }, choice.title ?? choice.value ?? ''));
  const made = h('select', {}, choices.some(choice => !choice.value) ? undefined : h('option', { value: '' }, '–'), ...options);
  made.value = value;
  return made;
}

function single(source: Element, unique: string, about: string[], wrong: boolean, around: Around, field: Box): Input {
  field.id = unique;
  const [note, complain] = complaint(field, unique, about, wrong);
  field.required = !!source.isRequired;
  return {
    id: source.id ?? '',
    element: h('div', { class: 'field' }, h('label', { for: unique }, labelOf(source, around)), field, note),
    field,
    value: () => field.value,
    problem: () => source.isRequired && !field.value.trim() ? source.errorMessage || around.word('formRequired') : '',
    complain,
  };
}

function toggle(source: Element, unique: string, about: string[], wrong: boolean, around: Around): Input {
  const { id = '', title = '', value, valueOn = 'true', valueOff = 'false', isRequired, errorMessage } = source;
  const field = h('input', { type: 'checkbox', id: unique });
  field.checked = value === valueOn;
  field.required = !!isRequired;
  const [note, complain] = complaint(field, unique, about, wrong);
  const label = h('label', { class: 'tick', for: unique }, field, h('span', {}, title || labelOf(source, around)));
  const own = title && source.label && !title.startsWith(source.label);
  return {
    id,
    element: own ? h('fieldset', {}, h('legend', {}, labelOf(source, around)), label, note) : h('div', { class: 'field' }, label, note),
    field,
    value: () => field.checked ? valueOn : valueOff,
    problem: () => isRequired && !field.checked ? errorMessage || around.word('formRequired') : '',
    complain,
  };
}

function several(source: Element, unique: string, about: string[], wrong: boolean, around: Around): Input {
  const { id = '', choices = [], value = '', isMultiSelect, isRequired, errorMessage } = source;
  const chosen = isMultiSelect ? value.split(',') : [value];
  const boxes = choices.map((choice, index) => {
    const made = h('input', { type: isMultiSelect ? 'checkbox' : 'radio', id: `${unique}-${index}`, name: unique, value: choice.value ?? '' });
    made.checked = !!value && chosen.includes(made.value);
    return made;
  });
  const rows = boxes.map((made, index) => h('label', { class: 'tick', for: made.id }, made, h('span', {}, choices[index]!.title ?? made.value)));
  const element = h('fieldset', { role: isMultiSelect ? undefined : 'radiogroup', 'aria-required': !isMultiSelect && isRequired ? 'true' : undefined },
    h('legend', {}, labelOf(source, around)), ...rows);
  const [note, complain] = complaint(element, unique, about, wrong);
  element.append(note);
  const values = () => boxes.filter(made => made.checked).map(made => made.value);
  return {
    id,
    element,
    field: boxes.find(made => made.checked) ?? boxes[0] ?? element,
    value: () => values().join(','),
    problem: () => isRequired && !values().length ? errorMessage || around.word('formRequired') : '',
    complain,
  };
}

/** Said in words, not by a star or a colour; a label that says it already is left as it is. */
function labelOf({ label, title, id = '', isRequired }: Element, around: Around): string {
  const text = label || title || id;
  return isRequired && !text.endsWith(')') ? `${text} (${around.word('required')})` : text;
}

function complaint(field: HTMLElement, unique: string, about: string[], wrong: boolean): [HTMLElement, (problem: string) => void] {
  const note = h('p', { class: 'problem', id: `${unique}-problem` });
  field.setAttribute('aria-describedby', [...about, note.id].join(' '));
  const invalid = (yes: boolean) => field.tagName === 'FIELDSET' && field.getAttribute('role') !== 'radiogroup'
    ? field.classList.toggle('invalid', yes)
    : field.setAttribute('aria-invalid', String(yes));
  if (wrong) invalid(true);
  return [note, problem => {
    note.textContent = problem;
    invalid(!!problem);
  }];
}
