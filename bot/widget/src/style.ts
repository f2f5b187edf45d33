// SPDX-License-Identifier: EUPL-1.2
import css from './chat.css';
import { h } from './dom';
import { styleSheet } from './place';

/** A constructed sheet needs no `unsafe-inline`; browsers without it load the same rules as a file. */
export function dress(root: ShadowRoot): void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } else {
    (root as ShadowRoot).append(h('link', { rel: 'stylesheet', href: styleSheet }));
  }
}
