// SPDX-License-Identifier: EUPL-1.2
// Elements are made by calls, never from markup: what the bot or a citizen wrote can only ever become text.

type Child = Node | string | undefined;
type Attributes = Record<string, string | boolean | undefined>;

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  set(element, attributes);
  element.append(...children.filter(child => child !== undefined));
  return element;
}

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
}

/** Where a field with the focus would open a keyboard on the screen. */
export const isTouched = () => matchMedia('(pointer: coarse)').matches;

/** A decorative drawing of 24 × 24 units in the colour of the text around it. */
export function icon(path: string): SVGSVGElement {
  const make = (tag: string, attributes: Attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    set(element, attributes);
    return element;
  };
  const drawing = make('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' }) as SVGSVGElement;
  drawing.append(make('path', { d: path }));
  return drawing;
}

export const icons = {
  talk: 'M4 3h16a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-8l-5 4v-4H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Zm2 7v4h3v-4Zm4.500-4v8h3V6ZM15 8.500V14h3V8.500Z',
  close: 'M6.400 5 12 10.600 17.600 5 19 6.400 13.400 12l5.600 5.600-1.400 1.400L12 13.400 6.400 19 5 17.600 10.600 12 5 6.400Z',
  more: 'M12 4a2 2 0 1 0 0 4a2 2 0 1 0 0-4Zm0 6a2 2 0 1 0 0 4a2 2 0 1 0 0-4Zm0 6a2 2 0 1 0 0 4a2 2 0 1 0 0-4Z',
  language: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm7 9h-3a16 16 0 0 0-2-6.700A8 8 0 0 1 19 11Zm-7-7c1 1.600 2 4 2 7h-4c0-3 1-5.400 2-7Zm-2 .300A16 16 0 0 0 8 11H5a8 8 0 0 1 5-6.700ZM5 13h3a16 16 0 0 0 2 6.700A8 8 0 0 1 5 13Zm7 7c-1-1.600-2-4-2-7h4c0 3-1 5.400-2 7Zm2-.300a16 16 0 0 0 2-6.700h3a8 8 0 0 1-5 6.700Z',
  thumb: 'M2 10h4v11H2ZM8 10l4.500-8a2.500 2.500 0 0 1 2.300 3.200L14 9h6a2 2 0 0 1 2 2.300l-1.400 8a2 2 0 0 1-2 1.700H8Z',
  send: 'M3 20.500v-6.800l9-1.700-9-1.700V3.500L22 12Z',
};
