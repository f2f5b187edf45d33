// SPDX-License-Identifier: EUPL-1.2
import { h, icon, icons } from '../dom';

export interface Places {
  contact: string;
  privacy: string;
  accessibility: string;
}

export const launcher = () =>
  h('button', { type: 'button', class: 'launcher', 'aria-expanded': 'false', 'aria-haspopup': 'dialog' },
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
export const footer = ({ contact, privacy, accessibility }: Places) => {
  const link = (href: string, key: string, tag?: string) =>
    h('a', { href, target: '_blank', rel: 'noopener', class: tag }, h('span', { 'data-t': key }), h('span', { class: 'vh', 'data-t': 'newTab' }));
  return h('div', { class: 'foot' },
    link(contact, 'contact', 'contact'), link(privacy, 'privacy'), link(accessibility, 'accessibility'));
};

export const dialog = (...parts: HTMLElement[]) =>
  h('section', { class: 'panel', role: 'dialog', 'aria-labelledby': 'title', 'aria-describedby': 'about', hidden: true }, ...parts);
