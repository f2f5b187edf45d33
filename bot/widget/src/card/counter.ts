// SPDX-License-Identifier: EUPL-1.2
import type { Around } from './format';
import type { Input } from './inputs';

const PAUSE = 600;

/** Counts as the bot counts: an emoji is one. */
const count = (text: string) => 'Segmenter' in Intl ? [...new Intl.Segmenter().segment(text)].length : [...text].length;

/** A limit that explains instead of cutting: what is left is said near the end, and only when typing pauses. */
export function watchLength(input: Input, field: HTMLInputElement | HTMLTextAreaElement, limit: number, around: Around): Input {
  const note = input.element.querySelector('.problem')!;
  const warnBelow = Math.min(200, Math.ceil(limit / 4));
  const left = () => limit - count(field.value.trim());
  let timer = 0;
  note.setAttribute('aria-live', 'polite');
  field.addEventListener('input', () => {
    clearTimeout(timer);
    const near = field.value.length > limit - warnBelow;
    if (!near) input.complain('');
    else timer = window.setTimeout(() => {
      const rest = left();
      input.complain(rest < 0 ? around.left(rest) : '');
      if (rest >= 0 && rest < warnBelow) note.textContent = around.left(rest);
    }, PAUSE);
  });
  return { ...input, problem: () => input.problem() || (left() < 0 ? around.left(left()) : '') };
}
