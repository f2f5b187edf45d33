// SPDX-License-Identifier: EUPL-1.2
// `?idee` and `?idee=neukoelln` in the page's address: links and QR codes that lead straight to the idea dialog.

const PARAMETER = 'idee';
const BEZIRKE = 'mitte friedrichshain-kreuzberg pankow charlottenburg-wilmersdorf spandau steglitz-zehlendorf tempelhof-schoeneberg neukoelln '
  + 'treptow-koepenick marzahn-hellersdorf lichtenberg reinickendorf';

/** What the citizen who follows such a link wants to say. Only known names: nobody else puts words into a citizen's mouth. */
export function ideaInAddress(wish: string): string | undefined {
  const place = new URLSearchParams(location.search).get(PARAMETER);
  if (place === null) return undefined;
  return BEZIRKE.split(' ').includes(place) ? `${wish} in ${nameOf(place)}` : wish;
}

/** After a reload the address says nothing any more. */
export function forgetIdeaInAddress(): void {
  const url = new URL(location.href);
  url.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', url);
}

function nameOf(bezirk: string): string {
  return bezirk.replace('oe', 'ö').replace(/(^|-)./g, start => start.toUpperCase());
}
