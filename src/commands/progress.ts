import type { Io } from "./io.ts";

const EVERY = 0.01; // redrawn once a percent: a terminal is slower than the work

/** One line on a terminal that says how far the work is, and is gone when the work is done; silent elsewhere. */
export function progress(io: Io): {
  readonly step: (done: number, all: number) => void;
  readonly end: () => void;
} {
  if (!io.terminal) return { step: () => {}, end: () => {} };
  let shown = "";
  const step = (done: number, all: number) => {
    const share = all === 0 ? 1 : Math.floor(done / all / EVERY) * EVERY;
    const line = `reading ${Math.round(share * 100)} %`;
    if (line === shown) return;
    shown = line;
    io.err(`\r\x1b[K${line}`);
  };
  return { step, end: () => shown && io.err("\r\x1b[K") };
}
