// SPDX-License-Identifier: EUPL-1.2
// Colours that somebody chose, and what keeps them readable (WCAG 2.2, 1.4.3).

export interface Colours {
  accent?: string | null | undefined;
  onAccent?: string | null | undefined;
}

export const ENOUGH = 4.5;
const STANDARD = '#c4001a';
const LIGHT_GROUND = '#f3f4f7';
const DARK_SURFACE = '#1d1e25';

const isColour = (text: string) => /^#[\da-f]{6}$/i.test(text);

const channels = (colour: string) => [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16));

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map(value => value / 255 <= 0.04045 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** White or black; one of them is readable on every colour. */
export const readableOn = (colour: string) => contrast(colour, '#ffffff') >= ENOUGH ? '#ffffff' : '#000000';

/** The same colour, as much lighter or darker as it takes to read it on that ground. */
function readable(colour: string, ground: string): string {
  const end = contrast(ground, '#ffffff') > contrast(ground, '#000000') ? 255 : 0;
  for (let share = 0; ; share += 0.1) {
    const mixed = '#' + channels(colour).map(value => Math.round(value + (end - value) * Math.min(1, share)).toString(16).padStart(2, '0')).join('');
    if (contrast(mixed, ground) >= ENOUGH) return mixed;
  }
}

/** @returns why these colours are not used; empty when they are. */
export function problemWith({ accent, onAccent }: Colours): string {
  for (const colour of [accent, onAccent])
    if (colour && !isColour(colour)) return `“${colour}” is not a colour like #1a2b3c.`;
  const ratio = onAccent ? contrast(accent || STANDARD, onAccent) : ENOUGH;
  return ratio < ENOUGH ? `the contrast of ${onAccent} on ${accent || STANDARD} is ${ratio.toFixed(2)}:1, less than ${ENOUGH}:1.` : '';
}

/** Gives the element its colours. Those that nobody could read are not used, and the console says why. */
export function paint({ style }: HTMLElement, light: Colours, dark: Colours): void {
  for (const [{ accent, onAccent }, end, ground] of [[light, '', LIGHT_GROUND], [dark, '-dark', DARK_SURFACE]] as const) {
    const problem = problemWith({ accent, onAccent });
    if (problem && !(end && dark === light)) console.warn(`gdb-chat keeps its own colours: ${problem}`);
    const used = !problem && (accent || onAccent) ? accent || STANDARD : undefined;
    for (const [name, value] of [['accent', used], ['on-accent', used && (onAccent || readableOn(used))], ['link', used && readable(used, ground)]])
      if (value) style.setProperty(`--gdb-${name}${end}`, value);
      else style.removeProperty(`--gdb-${name}${end}`);
  }
}
