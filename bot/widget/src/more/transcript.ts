// SPDX-License-Identifier: EUPL-1.2
// A conversation as words to keep: what stands on the screen, without the controls and with every address written out.

const BLOCK = 'p, ul, ol, blockquote, dl, dt, dd';

/** One paragraph for each message of the log, beginning with who said it. */
export function transcript(log: HTMLElement): string {
  return [...log.children].map(message => {
    const parts = ['.vh', '.bubble', '.failed .note > span'].map(part => message.querySelector(part));
    return parts.map(part => part ? words(part, true) : '').join(' ').replace(/\n{3,}/g, '\n\n').replace(/ {2,}/g, ' ').trim();
  }).join('\n\n');
}

function words(node: Node, outermost = false): string {
  if (node instanceof Text) return isBeforeHost(node) ? '' : node.data;
  if (!(node instanceof HTMLElement)) return '';
  if (node.matches('br')) return '\n';
  if (node.matches('hr')) return '---\n\n';
  if (node.matches('img')) return `[${(node as HTMLImageElement).alt}]`;
  if (!outermost && node.matches('.vh, .host, .card, button')) return '';
  const inside = [...node.childNodes].map(child => words(child)).join('');
  if (node.matches('a')) return withAddress(inside, (node as HTMLAnchorElement));
  if (node.matches('li')) return `${markOf(node)} ${inside.trim()}\n`;
  return node.matches(BLOCK) ? `${inside.trim()}\n\n` : inside;
}

/** The host beside a link is said by its address. */
const isBeforeHost = ({ data, nextSibling }: Text) => data === ' ' && nextSibling instanceof HTMLElement && nextSibling.matches('.host');

function withAddress(label: string, { href, download }: HTMLAnchorElement): string {
  return download || href.endsWith(`//${label}`) ? label : `${label} (${href})`;
}

function markOf(item: HTMLElement): string {
  const list = item.parentElement!;
  return list instanceof HTMLOListElement ? `${list.start + [...list.children].indexOf(item)}.` : '-';
}
