// SPDX-License-Identifier: EUPL-1.2
import { h } from './dom';

/**
 * A link that says where it leads: the host stands beside the label, because a label can claim anything.
 * Only https, or a page of the bot's own server (`/datenschutz.html`, also with its address); everything else is no link.
 */
export function linkTo(target: string, label: string, home: string): Node | undefined {
  const url = parse(target, home);
  if (!url) return undefined;

  const own = url.origin === new URL(home).origin;
  const host = url.host.replace(/^www\./, '');
  const text = label.replace(/[*_\\`]/g, '') || (own ? url.pathname : decode(url));
  const says = own || text.toLowerCase().includes(host);
  const link = h('a', { href: url.href, target: '_blank', rel: 'noopener noreferrer' }, text,
    h('span', { class: 'vh', 'data-t': 'newTab' }));
  const out = document.createDocumentFragment();
  out.append(link);
  if (!says) out.append(' ', h('span', { class: 'host' }, `(${host})`));
  return out;
}

function parse(target: string, home: string): URL | undefined {
  try {
    const relative = /^\/(?![/\\])/.test(target);
    const url = new URL(target, relative ? home : undefined);
    const safe = url.origin === new URL(home).origin || (!relative && url.protocol === 'https:');
    return safe && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

function decode(url: URL): string {
  const path = url.pathname === '/' ? '' : url.pathname;
  return url.host + path + url.search + url.hash;
}
