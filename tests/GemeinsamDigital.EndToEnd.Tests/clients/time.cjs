// SPDX-License-Identifier: EUPL-1.2
// The time of a client that waits for seconds and minutes: it passes only when somebody says so. Shorter waits stay as they are.
'use strict';

const SHORT = 1000;
const { setInterval, clearInterval } = globalThis;
const timers = new Map();
let now = 0;
let last = 0;

/** Before rxjs is loaded, which keeps its time by intervals and by the clock that it finds then. */
function stop() {
  const clock = Date.now;
  Date.now = () => clock() + now;
  globalThis.setInterval = (run, every, ...rest) => {
    if (!(every >= SHORT)) return setInterval(run, every, ...rest);
    timers.set(--last, { run: () => run(...rest), every, due: now + every });
    return last;
  };
  globalThis.clearInterval = id => { if (!timers.delete(id)) clearInterval(id); };
}

function pass(milliseconds) {
  const until = now + milliseconds;
  while (true) {
    const [next] = [...timers.values()].filter(timer => timer.due <= until).sort((a, b) => a.due - b.due);
    if (!next) break;
    now = next.due;
    next.due += next.every;
    next.run();
  }
  now = until;
}

module.exports = { stop, pass };
