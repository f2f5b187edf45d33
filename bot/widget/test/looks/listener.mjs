// SPDX-License-Identifier: EUPL-1.2

/** A listener in place of a screen reader: what is added to a live region while it speaks, in order, as `globalThis.spoken`. */
export const listen = page => page.addInitScript(() => {
  globalThis.spoken = [];
  const regions = '[role=log], [role=status], [role=alert], [aria-live]';
  const speaks = element => {
    const region = element.closest(regions);
    return region && (region.getAttribute('aria-live') ?? 'polite') !== 'off' ? region : undefined;
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    new MutationObserver(changes => {
      for (const { target, addedNodes, type } of changes)
        for (const node of type === 'characterData' ? [target] : addedNodes) {
          const element = [node, target].find(({ nodeType }) => nodeType === Node.ELEMENT_NODE) ?? target.parentElement;
          const region = element && speaks(element);
          const text = node.textContent.trim();
          if (region && text && (type === 'childList' || region.getAttribute('aria-relevant') !== 'additions')) globalThis.spoken.push({ role: region.getAttribute('role') ?? 'field', text });
        }
    }).observe(root, { childList: true, characterData: true, subtree: true });
    return root;
  };
});

export const spoken = (page, role = 'log') => page.evaluate(role => globalThis.spoken.filter(one => one.role === role).map(({ text }) => text), role);
