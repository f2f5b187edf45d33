// SPDX-License-Identifier: EUPL-1.2
const KNOWN: Record<string, string> = { contact: 'email', email: 'email', name: 'name', displayName: 'name' };

/** What the browser may offer to fill in where the bot asks for that: a step of the dialog, or a field of its form. */
export const autocompleteFor = (asked: string) => (KNOWN[asked] ?? 'off') as AutoFill;
