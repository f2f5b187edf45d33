// SPDX-License-Identifier: EUPL-1.2
import { h } from '../dom';
import { linkTo } from '../link';
import { markdown } from '../markdown';
import { type Activity, ADAPTIVE_CARD, type Attachment, replyOf } from '../protocol';
import { htmlLanguage } from '../voice';

/** Kinds that are told apart by a word, not by colour alone. */
const LABELLED = ['receipt', 'notice', 'error'];

/** A file that travels in its own address, such as a receipt. It is only ever saved, never opened; no kind that could hold a script. */
const TEXT_FILE = /^data:(text\/plain|application\/json)(;charset=utf-8)?;base64,[\w+/]*=*$/;

/** @param card where the activity's card will be drawn. */
export function botMessage(activity: Activity, home: string, card?: HTMLElement): HTMLElement {
  const { kind = 'answer', lang = activity.locale } = replyOf(activity);
  const text = activity.text ?? '';
  return h('div', { class: `message bot ${kind.replace(/[^a-z]/g, '')}` },
    h('span', { class: 'vh', 'data-t': 'bot' }),
    h('div', { class: 'bubble', dir: 'auto', lang: lang && htmlLanguage(lang) },
      LABELLED.includes(kind) ? h('p', { class: 'kind', 'data-t': kind }) : undefined,
      activity.textFormat === 'plain' ? h('p', { class: 'plain' }, text) : markdown(text, home),
      ...(activity.attachments ?? []).filter(({ contentType }) => contentType !== ADAPTIVE_CARD).map(attachment => attached(attachment, home)),
      card));
}

function attached({ contentUrl = '', name }: Attachment, home: string): HTMLElement {
  const link = TEXT_FILE.test(contentUrl)
    ? h('a', { href: contentUrl, download: name || 'datei.txt' }, name || 'datei.txt')
    : contentUrl && linkTo(contentUrl, name ?? '', home);
  return h('p', {}, h('span', { 'data-t': 'attachment' }), ': ', link || name || '–');
}

/**
 * A citizen's own text is never interpreted, and no address in it becomes a link.
 * @param lang what was spoken when it was said; later the window may speak another.
 */
export function ownMessage(content: string | HTMLElement, lang: string): HTMLElement {
  return h('div', { class: 'message me' },
    h('span', { class: 'vh', 'data-t': 'you' }),
    h('div', { class: 'bubble plain', dir: 'auto', lang: htmlLanguage(lang) }, content));
}

/** What a form says goes to the bot as data; in the log it is an event. */
export const sentForm = (): HTMLElement => h('span', { 'data-t': 'sentForm' });

/** The picture as the bot keeps it, from the bot's own address; or that it was not taken. */
export function ownPicture({ contentUrl = '' }: Attachment, base: string, shown: () => void): HTMLElement {
  const [, id] = /\/attachments\/([0-9a-f]+)$/.exec(contentUrl) ?? [];
  if (!id) return h('span', { 'data-t': 'notTaken' });
  const picture = h('img', { src: `${base}/attachments/${id}`, 'data-alt': 'picture', referrerpolicy: 'no-referrer' });
  picture.onload = shown;
  return picture;
}
