// SPDX-License-Identifier: EUPL-1.2
// The subset of Markdown that answers use: paragraphs, headings (as bold lines), lists, quotes, rules, bold, italic,
// code and links. Everything else, HTML above all, stays the text that it is.
import { h } from './dom';
import { linkTo } from './link';

/** Beyond this a message is shown as plain text; it also bounds the work of the expressions below. */
const LONGEST = 20_000;

const BULLET = /^ {0,3}[-*+•] +(.*)$/;
const NUMBER = /^ {0,3}(\d{1,3})[.)] +(.*)$/;
const HEADING = /^#{1,6} +(.*?)#*$/;
const RULE = /^ {0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/;
const QUOTE = /^> ?(.*)$/;

const INLINE = new RegExp([
  String.raw`\\([\\\x60*_{}[\]()#+\-.!<>|~])`,
  String.raw`\x60([^\x60\n]{1,300})\x60`,
  String.raw`\[([^[\]\n]{1,300})\]\(([^()\s]{1,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000})?)\)`,
  String.raw`<(https:\/\/[^<>\s]{1,2000})>`,
  String.raw`(https:\/\/[^\s<>"„“”)\]*]{1,2000}[^\s<>"„“”)\]*.,;:!?])`,
  String.raw`\*\*(?!\s)([^\n]{1,2000}?)\*\*(?!\*)`,
  String.raw`\*(?![\s*])([^*\n]{1,1000})\*`,
  String.raw`(?<![\p{L}\p{N}_])_(?![\s_])([^_\n]{1,1000})_(?![\p{L}\p{N}_])`,
].join('|'), 'gu');

/** `home` is the address of the bot's own pages; links that begin with a slash lead there. */
export function markdown(text: string, home: string): DocumentFragment {
  const out = document.createDocumentFragment();
  if (text.length > LONGEST) {
    out.append(h('p', { class: 'plain' }, text));
    return out;
  }
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  for (let at = 0; at < lines.length;) {
    const block = readBlock(lines, at, home);
    if (block.element) out.append(block.element);
    at = block.next;
  }
  return out;
}

function readBlock(lines: string[], at: number, home: string): { element?: HTMLElement; next: number } {
  const line = lines[at]!;
  if (!line.trim()) return { next: at + 1 };
  if (RULE.test(line)) return { element: h('hr'), next: at + 1 };
  if (BULLET.test(line)) return readList('ul', BULLET, lines, at, home);
  if (NUMBER.test(line)) return readList('ol', NUMBER, lines, at, home);

  const heading = HEADING.exec(line);
  if (heading) return { element: h('p', {}, h('strong', {}, inline(heading[1]!, home))), next: at + 1 };

  const isQuote = QUOTE.test(line);
  const taken: string[] = [];
  while (at < lines.length && lines[at]!.trim() && QUOTE.test(lines[at]!) === isQuote && (!taken.length || !startsBlock(lines[at]!)))
    taken.push(isQuote ? QUOTE.exec(lines[at++]!)![1]! : lines[at++]!);
  const paragraph = h('p', {}, breaking(taken, home));
  return { element: isQuote ? h('blockquote', {}, paragraph) : paragraph, next: at };
}

const startsBlock = (line: string) => RULE.test(line) || BULLET.test(line) || NUMBER.test(line) || HEADING.test(line);

function readList(tag: 'ul' | 'ol', mark: RegExp, lines: string[], at: number, home: string) {
  const first = tag === 'ol' ? mark.exec(lines[at]!)![1] : undefined;
  const list = h(tag, { start: first === '1' ? undefined : first });
  for (let item; at < lines.length && (item = mark.exec(lines[at]!)); at++) {
    const parts = [item.at(-1)!];
    while (/^ {2,}\S/.test(lines[at + 1] ?? '') && !startsBlock(lines[at + 1]!)) parts.push(lines[++at]!.trim());
    list.append(h('li', {}, breaking(parts, home)));
  }
  return { element: list, next: at };
}

function breaking(lines: string[], home: string): DocumentFragment {
  const out = document.createDocumentFragment();
  lines.forEach((line, index) => {
    if (index) out.append(h('br'));
    out.append(inline(line.replace(/( {2,}|\\)$/, ''), home));
  });
  return out;
}

function inline(text: string, home: string, depth = 0): DocumentFragment {
  const out = document.createDocumentFragment();
  let end = 0;
  if (depth < 4)
    for (const match of text.matchAll(INLINE)) {
      out.append(text.slice(end, match.index), span(match, home, depth));
      end = match.index + match[0].length;
    }
  out.append(text.slice(end));
  return out;
}

function span(match: RegExpMatchArray, home: string, depth: number): Node | string {
  const [all, escaped, code, label, target, angled, bare, bold, starred, underscored] = match;
  if (escaped) return escaped;
  if (code) return h('code', {}, code);
  if (target) return linkTo(target, label!, home) ?? (/^http:/i.test(target) ? `${label} (${target})` : all);
  if (angled ?? bare) return linkTo(angled ?? bare!, '', home) ?? all;
  if (bold) return h('strong', {}, inline(bold, home, depth + 1));
  return h('em', {}, inline(starred ?? underscored!, home, depth + 1));
}
