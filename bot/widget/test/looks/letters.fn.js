// SPDX-License-Identifier: EUPL-1.2
// The same letters on every machine: a function that runs in a page before its own scripts do, with fonts in base64 by weight.
fonts => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { font-family: "Same Letters", sans-serif !important }');
  document.adoptedStyleSheets = [sheet];
  for (const [weight, data] of Object.entries(fonts)) {
    const face = new FontFace('Same Letters', Uint8Array.from(atob(data), letter => letter.charCodeAt(0)), { weight });
    document.fonts.add(face);
    void face.load();
  }
}
