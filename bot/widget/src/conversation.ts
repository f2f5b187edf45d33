// SPDX-License-Identifier: EUPL-1.2
import type { Shown } from './card/format';
import { type Delivery, DirectLine, type Listener, type State } from './directline';
import { h, isTouched } from './dom';
import { type Activity, replyOf } from './protocol';
import { charactersLeft, choicesFollow, type Key, type Language, type Texts } from './texts';
import { cardOf, Cards } from './view/cards';
import { Choices } from './view/choices';
import { Composer } from './view/composer';
import { Outgoing } from './view/delivery';
import { botMessage, ownMessage, ownPicture, sentForm } from './view/message';
import { Status } from './view/status';
import { Thread } from './view/thread';
import { localeOf, type Voice, voiceNamed } from './voice';
import { saysTheSame, Thumbs, type Verdict } from './view/thumbs';

export interface Setting {
  base: string;
  home: string;
  longest: number;
  language(): Language;
  voice(): Voice;
  adopt(voice: Voice): void;
  texts(): Texts;
  /** The bot has said something new. */
  news(): void;
  relabel(part: HTMLElement): void;
}

const FEEDBACK = 'gdb/feedback';
const DELETED = 'gdb/deleted';
const BOT_HAS_SPOKEN = 300;
const BOT_IS_SILENT = 3_000;

const newId = (): string => crypto.randomUUID?.() ?? `${Date.now()}${Math.random()}`.replace('.', '-');

/** Brings what the bot and the citizen say to the screen. */
export class Conversation implements Listener {
  readonly #thread = new Thread();
  readonly #choices: Choices;
  readonly #status: Status;
  readonly #composer: Composer;
  readonly #cards: Cards;
  readonly #sent = new Map<string, Outgoing>();
  readonly #shown = new Map<string, HTMLElement>();
  readonly #thumbs = new Map<string, Thumbs>();
  #line: DirectLine;
  #over = false;
  #opening: { text: string; said: () => void } | undefined;
  #soon = 0;
  #switching = false;

  constructor(private readonly setting: Setting) {
    this.#choices = new Choices(setting.home, (text, silent, value) => this.#choose(text, silent, value));
    this.#status = new Status(setting.relabel, () => this.#restart());
    this.#composer = new Composer(setting.longest, setting.language, setting.texts, text => this.#say(text), file => this.#sendPicture(file));
    this.#cards = new Cards(setting.home, { word: key => setting.texts()[key], left: count => charactersLeft(setting.language(), count) });
    this.#thread.element.append(this.#choices.element);
    this.#line = this.#newLine();
  }

  get elements(): HTMLElement[] {
    return [this.#thread.element, this.#status.element, this.#composer.element];
  }

  begin = () => this.#line.open();

  get log(): HTMLElement {
    return this.#thread.log;
  }

  get canErase(): boolean {
    return this.#line.isBegun;
  }

  tell = (key: Key) => this.#status.tell(key);

  erase = async (): Promise<boolean> => {
    if (!await this.#line.erase()) return false;
    this.#deleted();
    this.#status.focus();
    return true;
  };

  beginAnew = async (): Promise<boolean> => {
    if (this.#line.isBegun && !await this.#line.erase()) return false;
    this.#restart();
    return true;
  };

  shown = () => this.#thread.reveal();

  /** Says it once the bot has greeted, unless the citizen says or begins something first. */
  answerGreeting(text: string, said: () => void): void {
    this.#opening = { text, said };
  }

  /** Tells the bot how to speak from now on; it answers by itself. */
  async switched(): Promise<void> {
    this.#switching = await this.#line.event('gdb/settings', this.setting.voice(), newId()) !== 'sent';
  }

  close(): void {
    clearTimeout(this.#soon);
    this.#line.close();
    for (const element of this.elements) element.remove();
  }

  activity(activity: Activity, mine: boolean): void {
    this.#keepFocus(() => {
      if (mine) this.#echo(activity);
      else if (activity.name === DELETED) this.#deleted();
      else if (activity.type === 'typing') this.#status.typing();
      else if (activity.type === 'message') this.#hear(activity);
    });
  }

  restoring(): void {
    this.#thread.quietly();
  }

  state(state: State): void {
    this.#status.connection(state);
    if (state === 'online') {
      this.#openIn(BOT_IS_SILENT);
      if (this.#switching) void this.switched();
    }
    this.#over = state === 'ended' || state === 'erased';
    if (!this.#over) return;
    this.#choices.clear();
    this.#composer.expect(undefined);
  }

  /** By this tab, or by another one that shows the same conversation. */
  #deleted(): void {
    this.#line.abandon();
    this.#empty();
    this.state('erased');
  }

  #newLine = () => new DirectLine(this.setting.base, this, () => localeOf(this.setting.voice()));

  #hear(activity: Activity): void {
    const { rateable, voice } = replyOf(activity);
    if (voice) this.setting.adopt(voiceNamed(voice));
    const card = cardOf(activity) && this.#cards.place();
    const message = botMessage(activity, this.setting.home, card);
    const before = this.#shown.get(activity.id ?? '');
    if (!before || before === this.#thread.log.lastElementChild) this.#offer(activity, message);
    this.setting.relabel(message);
    if (before) before.replaceWith(message);
    else this.#thread.add(message, false);
    if (activity.id) {
      this.#shown.set(activity.id, message);
      if (rateable) this.#takeThumbs(activity.id, message);
    }
    if (card) void this.#draw(card, activity);
    if (!before && !this.#thread.isQuiet) this.setting.news();
    this.#openIn(BOT_HAS_SPOKEN);
  }

  /** What can be done after the newest message. */
  #offer(activity: Activity, message: HTMLElement): void {
    const { lang, rateable, step } = replyOf(activity);
    const actions = (activity.suggestedActions?.actions ?? []).filter(action => action?.title && !(rateable && saysTheSame(action.title)));
    this.#status.idle();
    this.#clearChoices();
    const count = this.#choices.show(actions, lang);
    if (count) message.append(h('span', { class: 'vh follow' }, choicesFollow(this.setting.language(), count)));
    if (this.#composer.expect(step)) this.#refocus();
  }

  /** They come after the message, so that they are not read aloud with it. */
  #takeThumbs(id: string, message: HTMLElement): void {
    const thumbs = this.#thumbs.get(id) ?? new Thumbs(id, {
      rate: verdict => this.#line.event(FEEDBACK, verdict, newId()),
      tell: this.tell,
      left: count => charactersLeft(this.setting.language(), count),
      relabel: this.setting.relabel,
    });
    this.#thumbs.set(id, thumbs);
    setTimeout(() => {
      message.append(thumbs.element);
      this.setting.relabel(message);
      this.#thread.reveal();
    });
  }

  /** Who asked for a form is brought to it, unless something else is being written meanwhile. */
  async #draw(place: HTMLElement, activity: Activity): Promise<void> {
    const wasRestored = this.#thread.isQuiet;
    const shown = await this.#cards.draw(place, activity, (value, form) => this.#submit(value, form));
    this.setting.relabel(place);
    this.#thread.reveal();
    const { activeElement } = place.getRootNode() as ShadowRoot;
    const isElsewhere = !activeElement && document.activeElement !== document.body;
    if (!wasRestored && !isElsewhere && !this.#composer.field.value) shown?.focus();
  }

  #submit(value: unknown, form: Shown): void {
    this.#send(sentForm(), false, async id => {
      const delivery = await this.#deliver('waiting', () => this.#line.post('', id, { postBack: true }, value));
      if (delivery === 'too-long') form.unlock();
      return delivery;
    });
    this.#refocus();
  }

  #openIn(pause: number): void {
    clearTimeout(this.#soon);
    this.#soon = window.setTimeout(() => this.#opening && !this.#composer.field.value && this.#say(this.#opening.text), pause);
  }

  #echo({ attachments, channelData, locale, name, text, type, value }: Activity): void {
    if (type === 'event' && name === FEEDBACK) {
      const verdict = value as Verdict | null;
      this.#thumbs.get(verdict?.replyTo ?? '')?.heard(verdict!);
    }
    const [file] = attachments ?? [];
    const picture = file && ownPicture(file, this.setting.base, () => this.#thread.reveal());
    const outgoing = this.#sent.get(channelData?.clientActivityID ?? '');
    if (outgoing) {
      outgoing.arrived();
      if (picture) outgoing.show(picture);
      return;
    }
    const form = !text && !!value && typeof value === 'object';
    if (type !== 'message' || !(picture || text || form) || (channelData?.postBack && !form)) return;
    if (form) this.#cards.lock();
    const message = ownMessage(form ? sentForm() : picture ?? text!, locale ?? this.setting.language());
    this.setting.relabel(message);
    this.#clearChoices();
    this.#thread.add(message, true);
  }

  #choose(text: string, silent: boolean, value?: unknown): void {
    this.#say(text, silent, value);
    this.#refocus();
  }

  #refocus(): void {
    (isTouched() ? this.#thread.element : this.#composer.field).focus({ preventScroll: true });
  }

  /** Whoever was at something that is gone now finds themselves at the field. */
  #keepFocus = (change: () => void): void => {
    const { element } = this.#thread;
    const inside = element.matches(':focus-within');
    change();
    if (inside && !element.matches(':focus-within')) this.#refocus();
  };

  #say(text: string, silent = false, value?: unknown): void {
    this.#send(text, silent, id => this.#deliver('waiting', () => this.#line.post(text, id, silent ? { postBack: true } : {}, value)));
  }

  #sendPicture(file: File): void {
    this.#send(file.name, false, id => this.#deliver('uploading', () => this.#line.upload(file, id)));
  }

  /** After the end, whoever simply goes on, or tries again, begins a new conversation with that message. */
  #send(content: string | HTMLElement, silent: boolean, deliver: (id: string) => Promise<Delivery>): void {
    this.#opening?.said();
    this.#opening = undefined;
    const id = newId();
    const outgoing: Outgoing = new Outgoing(content, this.setting.language(), async () => {
      if (this.#over) {
        this.#restart();
        show();
      }
      const delivery = await deliver(id);
      if (delivery !== 'sent' && !outgoing.element.isConnected) show();
      return delivery;
    }, part => {
      this.setting.relabel(part);
      this.#thread.reveal();
    }, this.#keepFocus);
    const show = () => {
      this.#sent.set(id, outgoing);
      this.setting.relabel(outgoing.element);
      this.#thread.add(outgoing.element, true);
    };
    this.#sent.set(id, outgoing);
    this.#clearChoices();
    if (!silent) show();
    void outgoing.deliver();
  }

  async #deliver(work: 'waiting' | 'uploading', post: () => Promise<Delivery>) {
    this.#status[work]();
    const delivery = await post();
    if (delivery !== 'sent') this.#status.idle();
    return delivery;
  }

  #clearChoices(): void {
    this.#choices.clear();
    this.#thread.log.querySelector('.follow')?.remove();
  }

  #empty(): void {
    this.#thread.empty();
    this.#sent.clear();
    this.#shown.clear();
    this.#thumbs.clear();
    this.#cards.clear();
    this.#clearChoices();
    this.#composer.expect(undefined);
    this.#status.idle();
  }

  #restart(): void {
    this.#empty();
    this.#line.close();
    this.#line = this.#newLine();
    this.#composer.field.focus();
    void this.#line.open();
  }
}
