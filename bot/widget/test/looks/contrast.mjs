// SPDX-License-Identifier: EUPL-1.2

/** Contrast of a property's colour with what lies behind an element; runs in the page. A focus ring lies on its parent's ground. */
export const contrast = (locator, property) => locator.evaluate((element, property) => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const over = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const up = node => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const grounds = [];
  for (let node = property === 'color' ? element : up(element); node; node = up(node)) grounds.unshift(getComputedStyle(node).backgroundColor);
  const light = data => [...data].slice(0, 3).map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const behind = ['Canvas', ...grounds];
  const pair = [light(over(behind)), light(over([...behind, getComputedStyle(element)[property]]))].sort((a, b) => a - b);
  return (pair[1] + 0.05) / (pair[0] + 0.05);
}, property);
