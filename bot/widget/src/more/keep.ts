// SPDX-License-Identifier: EUPL-1.2
import { h } from '../dom';

/** @returns false where neither way is allowed, as in a page without https. */
export async function toClipboard(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, near);
  }
}

/** The only way that pages without https have. */
function copySelected(text: string, near: HTMLElement): boolean {
  const field = h('textarea', { class: 'vh', readonly: true });
  field.value = text;
  near.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } finally {
    field.remove();
  }
}

export function toFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
