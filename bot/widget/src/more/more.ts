// SPDX-License-Identifier: EUPL-1.2
// What is behind the menu button. A script of its own: most conversations need none of it.
import { h } from '../dom';
import type { Key } from '../texts';
import type { Around } from './around';
import { toClipboard, toFile } from './keep';
import { print } from './print';
import { transcript } from './transcript';

export function render(place: HTMLElement, around: Around): void {
  const { talk } = around;
  const entry = (key: Key, act: () => unknown) => {
    const button = h('button', { type: 'button', 'data-t': key });
    button.onclick = act;
    return h('li', {}, button);
  };
  const done = (key?: Key) => {
    around.leave();
    if (key) talk.tell(key);
  };
  const ask = (key: Key, yes: Key, act: () => Promise<boolean>) => show(question(key, yes, async () => {
    talk.tell('erasing');
    if (await act()) around.forget();
    else done('notErased');
  }, () => done()));
  const show = (...parts: HTMLElement[]) => {
    place.replaceChildren(...parts);
    around.relabel(place);
    place.querySelector<HTMLElement>('[tabindex]')?.focus();
  };

  const title = `${around.word('title')} – ${around.word('log')}`;
  const now = new Date();
  const when = new Intl.DateTimeFormat(around.language(), { dateStyle: 'long', timeStyle: 'short' }).format(now);
  const text = () => `${title}\n${when}\n\n${transcript(talk.log)}\n`;
  const keeps = talk.log.hasChildNodes();

  show(h('ul', { role: 'list' },
    ...keeps ? [
      entry('copy', async () => done(await toClipboard(text(), place) ? 'copied' : 'notCopied')),
      entry('saveText', () => {
        toFile(text(), `${around.word('fileName')}-${now.toLocaleDateString('sv')}.txt`);
        done('saved');
      }),
      entry('print', async () => {
        done();
        await print(talk.log, title, when);
      }),
    ] : [],
    entry('beginAnew', () => talk.canErase
      ? ask('askAnew', 'yesAnew', talk.beginAnew)
      : void talk.beginAnew().then(around.forget)),
    ...talk.canErase ? [entry('erase', () => ask('askErase', 'yesErase', talk.erase))] : [],
    h('li', {}, h('a', { href: around.help, target: '_blank', rel: 'noopener' },
      h('span', { 'data-t': 'help' }), h('span', { class: 'vh', 'data-t': 'newTab' })))));
}

/** Asks in place, so that nothing opens on top of the conversation. */
function question(key: Key, yes: Key, agreed: () => void, refused: () => void): HTMLElement {
  const button = (word: Key, act: () => void, kind: string) => {
    const made = h('button', { type: 'button', class: kind, 'data-t': word });
    made.onclick = act;
    return made;
  };
  const sure = button(yes, () => {
    if (sure.getAttribute('aria-disabled')) return;
    sure.setAttribute('aria-disabled', 'true');
    agreed();
  }, 'sure');
  return h('div', { class: 'ask', role: 'group', tabindex: '-1', 'aria-labelledby': 'ask', 'aria-describedby': 'consequence' },
    h('p', { id: 'ask', 'data-t': key }),
    h('p', { id: 'consequence', 'data-t': 'consequence' }),
    h('div', { class: 'answers' }, sure, button('keep', refused, 'keep')));
}
