// SPDX-License-Identifier: EUPL-1.2
// The part of Adaptive Cards 1.5 that this renderer knows.

export interface Element {
  type?: string;
  id?: string;
  text?: string;
  style?: string;
  color?: string;
  items?: Element[];
  columns?: Element[];
  facts?: { title?: string; value?: string }[];
  actions?: Action[];
  label?: string;
  title?: string;
  value?: string;
  valueOn?: string;
  valueOff?: string;
  choices?: { title?: string; value?: string }[];
  isMultiSelect?: boolean;
  isMultiline?: boolean;
  isRequired?: boolean;
  isVisible?: boolean;
  errorMessage?: string;
  maxLength?: number;
  min?: number | string;
  max?: number | string;
  fallback?: Element | string;
  altText?: string;
}

export interface Action {
  type?: string;
  title?: string;
  url?: string;
  data?: unknown;
}

export interface Card {
  body?: Element[];
  actions?: Action[];
  fallbackText?: string;
  lang?: string;
}

/** What only the conversation around a card can do. */
export interface Around {
  /** The words of the widget in its language. */
  word(key: 'required' | 'formRequired' | 'formSent' | 'notShown'): string;
  left(count: number): string;
  markdown(text: string): Node;
  link(target: string, label: string): Node | undefined;
  /** How many characters an input takes, by its id. */
  limits: ReadonlyMap<string, number>;
  submit(value: unknown): void;
}

/** A card on the screen. */
export interface Shown {
  element: HTMLElement;
  /** To the first thing that is wrong, otherwise to the beginning. */
  focus(): void;
  lock(): void;
  unlock(): void;
}
