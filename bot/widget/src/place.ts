// SPDX-License-Identifier: EUPL-1.2
// Where this script came from is where the bot is, unless the element says otherwise.

const script = (document.currentScript as HTMLScriptElement | null)?.src;

/** The folder of the bot's own pages: the parent of `w/`, with a slash at its end. */
export const home = new URL('../', script || new URL('/w/', location.href)).href;

export const styleSheet = new URL('w/widget.css', home).href;
