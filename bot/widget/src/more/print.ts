// SPDX-License-Identifier: EUPL-1.2
import { h } from '../dom';
import css from './print.css';

/** Prints the conversation and nothing of the page around it: from a frame of its own, which needs no script and no markup. */
export async function print(log: HTMLElement, title: string, when: string): Promise<void> {
  const frame = h('iframe', { class: 'sheet', 'aria-hidden': 'true', tabindex: '-1', title });
  await new Promise<unknown>(ready => {
    frame.onload = ready;
    (log.getRootNode() as ShadowRoot).append(frame);
  });
  const page = frame.contentDocument!;
  const view = page.defaultView! as Window & typeof globalThis;
  page.title = title;
  page.documentElement.lang = log.closest<HTMLElement>('[lang]')!.lang;
  page.body.append(h('h1', {}, title), h('p', { class: 'when' }, when), ...[...log.children].map(message => message.cloneNode(true)));
  for (const host of page.querySelectorAll('.host')) {
    host.previousSibling!.remove();
    host.remove();
  }
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
  await Promise.allSettled([...page.images].map(image => image.decode()));
  view.onafterprint = () => frame.remove();
  view.print();
}
