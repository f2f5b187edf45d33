// SPDX-License-Identifier: EUPL-1.2
// What a webmaster copies: one script, one element, and a link for browsers without JavaScript.

export type Attribute = [name: string, value: string | true];

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export function snippet(bot: string, attributes: readonly Attribute[], fallback: string): string {
  const written = attributes.map(([name, value]) => value === true ? `\n  ${name}` : `\n  ${name}="${escape(value)}"`).join('');
  return `<script src="${escape(bot)}w/widget.js" defer></script>\n<gdb-chat${written}>\n  <a href="${escape(bot)}">${escape(fallback)}</a>\n</gdb-chat>`;
}
