// SPDX-License-Identifier: EUPL-1.2
import { paint } from './colour';
import { Conversation } from './conversation';
import { h, isTouched } from './dom';
import { forgetIdeaInAddress, ideaInAddress } from './idealink';
import { home } from './place';
import { dress } from './style';
import { fetchTexts, type Key, newMessages, texts } from './texts';
import { fetchTheme, type Theme } from './theme';
import { Languages } from './view/languages';
import { Menu } from './view/menu';
import { closeButton, dialog, footer, header, launcher } from './view/panel';
import { isSame, remember, remembered, tagOf, type Voice, voiceOf } from './voice';

const LONGEST = 10_000;

/** The bot's own pages, for whoever names no others. */
const PAGES = { contact: '#kontakt', privacy: 'datenschutz.html', accessibility: 'barrierefreiheit.html', help: '#chat' };

/** `<gdb-chat>`: a button that opens a conversation with the bot. Until then it asks and stores nothing. */
export class GdbChat extends HTMLElement {
  static readonly observedAttributes = [
    'accent', 'on-accent', 'address', 'greeting', 'heading', 'language', 'open-label', 'position', 'contact-href', 'privacy-href', 'accessibility-href',
  ];

  #launcher!: HTMLButtonElement;
  #panel!: HTMLElement;
  #conversation: Conversation | undefined;
  #voice!: Voice;
  readonly #languages = new Languages(voice => this.#switch(voice));
  readonly #greeting = h('p', { class: 'welcome' });
  #theme: Theme = {};
  #opener: HTMLElement | undefined;
  /** Speaks where the chat itself is closed. */
  readonly #news = h('p', { class: 'vh', role: 'status' });
  #unread = 0;
  #built = false;

  connectedCallback(): void {
    if (!this.#built) this.#build();
    document.addEventListener('click', this.#follow);
    for (const event of ['resize', 'scroll']) visualViewport?.addEventListener(event, this.#fit);
    this.#followAddress();
  }

  attributeChangedCallback(name: string): void {
    if (!this.#built) return;
    if (name === 'language' || name === 'address') void this.#speak(this.#wanted());
    this.#dress();
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.#follow);
    for (const event of ['resize', 'scroll']) visualViewport?.removeEventListener(event, this.#fit);
    this.#conversation?.close();
    this.#conversation = undefined;
    this.#hide();
  }

  open(opener: HTMLElement = this.#launcher): void {
    if (!this.#panel.hidden) return this.#focus();
    this.#opener = opener;
    this.#panel.hidden = false;
    this.#launcher.hidden = this.#news.hidden = true;
    this.#count(0);
    this.#launcher.setAttribute('aria-expanded', 'true');
    if (!this.#conversation) {
      const voice = remembered();
      if (voice) void this.#speak(voice);
      this.#conversation = this.#begin();
      if (this.getAttribute('theme') !== 'off') void this.#askForTheme();
    }
    this.#conversation.shown();
    this.#focus();
  }

  close(): void {
    this.#hide();
    (this.#opener?.isConnected ? this.#opener : this.#launcher).focus();
  }

  #hide(): void {
    this.#panel.hidden = true;
    this.#launcher.hidden = this.#news.hidden = false;
    this.#launcher.setAttribute('aria-expanded', 'false');
  }

  #build(): void {
    this.#built = true;
    const root = this.attachShadow({ mode: 'open' });
    dress(root);
    this.#voice = this.#wanted();
    this.#launcher = launcher();
    this.#launcher.onclick = () => this.open();

    const close = closeButton();
    close.onclick = () => this.close();

    const menu = new Menu(home, () => ({
      talk: this.#conversation!,
      help: this.#place('help'),
      word: this.#word,
      language: () => tagOf(this.#voice),
      relabel: this.#relabel,
    }));

    this.#panel = dialog(header(this.#languages.drop.element, menu.drop.element, close), footer());
    this.#panel.onclick = event => { for (const { drop } of [menu, this.#languages]) drop.clicked(event); };
    this.#panel.onkeydown = event => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.stopPropagation();
      this.close();
    };
    root.append(this.#launcher, this.#news, this.#panel);
    this.#dress();
    void this.#speak(this.#voice);
  }

  #begin(): Conversation {
    const conversation = new Conversation({
      base: (this.getAttribute('base') ?? `${home}directline`).replace(/\/$/, ''),
      home,
      longest: Number(this.getAttribute('max-length')) || LONGEST,
      language: () => tagOf(this.#voice),
      voice: () => this.#voice,
      adopt: this.#adopt,
      texts: () => this.#texts(),
      news: () => this.#panel.hidden && this.#count(this.#unread + 1),
      relabel: this.#relabel,
    });
    this.#panel.lastElementChild!.before(...conversation.elements);
    conversation.elements[0]!.prepend(this.#greeting);
    this.#relabel(this.#panel);
    void conversation.begin();
    return conversation;
  }

  #focus(): void {
    this.#panel.querySelector<HTMLElement>(isTouched() ? '#title' : '#message')!.focus({ preventScroll: true });
  }

  #wanted(): Voice {
    return voiceOf(this.getAttribute('language') ?? this.closest('[lang]')?.getAttribute('lang'), this.getAttribute('address'));
  }

  #texts() {
    return texts(this.#voice);
  }

  async #speak(voice: Voice): Promise<void> {
    this.#voice = voice;
    this.#say();
    if (await fetchTexts(voice)) this.#say();
  }

  #say(): void {
    this.#panel.lang = this.#launcher.lang = tagOf(this.#voice);
    if (this.hasAttribute('open-label')) this.#launcher.removeAttribute('lang');
    this.#languages.show(this.#voice);
    for (const part of [this.#launcher, this.#panel]) this.#relabel(part);
    this.#count(this.#unread);
  }

  /** Messages that came while the chat was closed: a mark and a word, no sound, and the focus stays where it is. */
  #count(unread: number): void {
    this.#unread = unread;
    const words = unread ? newMessages(tagOf(this.#voice), unread) : '';
    this.#news.lang = tagOf(this.#voice);
    this.#news.textContent = words && `Chat: ${words}`;
    if (unread) {
      this.#launcher.dataset['unread'] = unread > 9 ? '9+' : `${unread}`;
      this.#launcher.setAttribute('aria-label', `${this.#word('open')}, ${words}`);
    } else {
      delete this.#launcher.dataset['unread'];
      this.#launcher.removeAttribute('aria-label');
    }
  }

  /** The bot speaks like that now, because somebody asked it to: here, in words, or in another tab. */
  #adopt = (voice: Voice): void => {
    if (isSame(voice, this.#voice)) return;
    remember(voice);
    void this.#speak(voice);
  };

  #switch(voice: Voice): void {
    if (isSame(voice, this.#voice)) return;
    this.#adopt(voice);
    void this.#conversation?.switched();
  }

  #relabel = (part: HTMLElement): void => {
    for (const [data, write] of [
      ['t', (element: HTMLElement, word: string) => {
        const said = element.closest('.message') && element.firstChild;
        // A message that has been read aloud is not read again: its words change, nothing is added to the log.
        if (said) said.nodeValue = word;
        else element.textContent = word;
        if (element.closest('.bubble')) element.lang = tagOf(this.#voice);
      }],
      ['aria', (element: HTMLElement, word: string) => element.setAttribute('aria-label', word)],
      ['alt', (element: HTMLElement, word: string) => { (element as HTMLImageElement).alt = word; }],
      ['title', (element: HTMLElement, word: string) => { element.title = word; }],
    ] as const)
      for (const element of part.querySelectorAll<HTMLElement>(`[data-${data}]`)) write(element, this.#word(element.dataset[data] as Key));
  };

  #word = (key: Key): string =>
    (key === 'title' ? this.#wish('heading', 'heading') : key === 'open' ? this.#wish('open-label', 'openLabel') : '') || this.#texts()[key] || '';

  /** What the page says, else what the bot's office says. */
  #wish(attribute: string, theme: 'heading' | 'openLabel' | 'greeting' | 'position'): string {
    return this.getAttribute(attribute) ?? this.#theme[theme] ?? '';
  }

  #place(page: keyof typeof PAGES): string {
    const own = this.getAttribute(`${page}-href`);
    return own === null ? new URL(this.#theme.links?.[page] ?? PAGES[page], home).href : new URL(own, location.href).href;
  }

  async #askForTheme(): Promise<void> {
    const theme = await fetchTheme();
    if (!theme) return;
    this.#theme = theme;
    this.#voice = { ...this.#voice, address: this.#voice.address ?? theme.address };
    if (theme.languages) this.#languages.offer(theme.languages);
    this.#dress();
    this.#say();
  }

  /** Everything that attributes and theme decide except the language. */
  #dress(): void {
    const { light, dark } = this.#theme;
    const own = { accent: this.getAttribute('accent'), onAccent: this.getAttribute('on-accent') };
    const wins = own.accent || own.onAccent;
    paint(this, wins ? own : light ?? {}, wins ? own : dark ?? light ?? {});
    const inline = this.getAttribute('position') === 'inline';
    for (const part of [this.#launcher, this.#panel]) part.classList.toggle('left', this.#wish('position', 'position') === 'left');
    this.#panel.setAttribute('role', inline ? 'region' : 'dialog');
    this.#launcher.setAttribute('aria-haspopup', String(!inline && 'dialog'));
    for (const page of ['contact', 'privacy', 'accessibility'] as const)
      this.#panel.querySelector<HTMLAnchorElement>(`.${page}`)!.href = this.#place(page);
    this.#greeting.textContent = this.#wish('greeting', 'greeting');
    this.#greeting.lang = (this.hasAttribute('greeting') && this.closest('[lang]')?.getAttribute('lang')) || 'de';
    for (const part of [this.#launcher, this.#panel]) this.#relabel(part);
  }

  /** Any link to #chat on the page opens the chat. */
  #follow = (event: MouseEvent): void => {
    const link = (event.target as Element | null)?.closest?.<HTMLElement>('a[href="#chat"]');
    if (!link) return;
    event.preventDefault();
    this.open(link);
  };

  /** Only pages that ask for it by `idea-links`: elsewhere the parameter may mean something else. */
  #followAddress(): void {
    const idea = this.hasAttribute('idea-links') ? ideaInAddress(this.#texts().idea) : undefined;
    if (!idea) return;
    this.open();
    this.#conversation!.answerGreeting(idea, forgetIdeaInAddress);
  }

  /** Keeps the field above a phone's keyboard. Whoever enlarges the page with two fingers sees a part of it, and nothing moves. */
  #fit = (): void => {
    const { height, offsetTop, scale } = visualViewport!;
    const [seen, top] = scale > 1.05 ? ['', ''] : [`${height}px`, `${offsetTop}px`];
    this.#panel.style.setProperty('--seen', seen);
    this.#panel.style.setProperty('--top', top);
  };
}
