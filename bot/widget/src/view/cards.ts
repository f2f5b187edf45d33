// SPDX-License-Identifier: EUPL-1.2
import type { Around, Card, Shown } from '../card/format';
import { h } from '../dom';
import { linkTo } from '../link';
import { markdown } from '../markdown';
import { type Activity, ADAPTIVE_CARD, replyOf } from '../protocol';

export const cardOf = (activity: Activity): Card | undefined =>
  activity.attachments?.find(({ contentType }) => contentType === ADAPTIVE_CARD)?.content as Card | undefined;

type Words = Pick<Around, 'word' | 'left'>;

/** The cards of a conversation. What draws them is a script of its own, fetched when the first one arrives. */
export class Cards {
  readonly #places = new Map<HTMLElement, Shown | undefined>();
  readonly #sent = new WeakSet<HTMLElement>();

  constructor(private readonly home: string, private readonly words: Words) {}

  /** An empty place in the log: a form is found there, not read aloud from its first to its last word. */
  place(): HTMLElement {
    const place = h('div', { class: 'card', 'aria-live': 'off' });
    this.#places.set(place, undefined);
    return place;
  }

  /** @returns what was drawn; undefined when the script could not be fetched. */
  async draw(place: HTMLElement, activity: Activity, submit: (value: unknown, shown: Shown) => void): Promise<Shown | undefined> {
    try {
      const { render } = await import(new URL('w/card.js', this.home).href) as { render(card: Card, around: Around): Shown };
      const shown: Shown = render(cardOf(activity)!, {
        ...this.words,
        markdown: text => markdown(text, this.home),
        link: (target, label) => linkTo(target, label, this.home),
        limits: limitsOf(activity),
        submit: value => submit(value, shown),
      });
      place.replaceChildren(shown.element);
      this.#places.set(place, shown);
      if (this.#sent.has(place)) shown.lock();
      return shown;
    } catch {
      place.replaceChildren(h('p', { 'data-t': 'noForm' }));
      return undefined;
    }
  }

  /** A form was sent in another tab or before a reload: what was sent stays sent. */
  lock(): void {
    for (const [place, shown] of this.#places) {
      this.#sent.add(place);
      shown?.lock();
    }
  }

  clear(): void {
    this.#places.clear();
  }
}

const limitsOf = (activity: Activity) => new Map(
  (replyOf(activity).limits ?? []).map(limit => limit.split(' ')).map(([id, count]) => [id!, Number(count)] as const));
