// SPDX-License-Identifier: EUPL-1.2
import { h, icon, icons } from '../dom';

export const launcher = () =>
  h('button', { type: 'button', class: 'launcher', 'aria-expanded': 'false' },
    icon(icons.talk), h('span', { 'data-t': 'open' }));

export const closeButton = () =>
  h('button', { type: 'button', class: 'close', 'data-aria': 'close', 'data-title': 'close' }, icon(icons.close));

export const header = (...buttons: HTMLElement[]) =>
  h('div', { class: 'head' },
    icon(icons.talk),
    h('div', { class: 'titles' },
      h('h2', { id: 'title', tabindex: '-1', 'data-t': 'title' }),
      h('p', { id: 'about', 'data-t': 'subtitle' })),
    ...buttons);

/** The way to a person stands at the same place in every state. */
export const footer = () => h('div', { class: 'foot' }, ...['contact', 'privacy', 'accessibility'].map(key =>
  h('a', { class: key, target: '_blank', rel: 'noopener' }, h('span', { 'data-t': key }), h('span', { class: 'vh', 'data-t': 'newTab' }))));

export const dialog = (...parts: HTMLElement[]) =>
  h('section', { class: 'panel', 'aria-labelledby': 'title', 'aria-describedby': 'about', hidden: true }, ...parts);
