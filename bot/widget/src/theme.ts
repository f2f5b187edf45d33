// SPDX-License-Identifier: EUPL-1.2
import type { Colours } from './colour';
import { home } from './place';

/** How the bot's office wants the chat to look on every page. An attribute of the element says otherwise. */
export interface Theme {
  heading?: string;
  openLabel?: string;
  greeting?: string;
  position?: string;
  address?: 'du' | 'sie';
  languages?: string[];
  light?: Colours;
  dark?: Colours;
  links?: Record<string, string>;
}

/** Asked for when the chat is opened. Without an answer the chat looks as it always does. */
export const fetchTheme = (): Promise<Theme | undefined> =>
  fetch(`${home}widget/theme.json`, { credentials: 'omit', signal: AbortSignal.timeout(20_000) })
    .then(response => response.ok ? response.json() : undefined)
    .catch(() => undefined);
