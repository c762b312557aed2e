import type { Memory } from "../store/found.ts";
import { build } from "./build.ts";
import type { ExitCode, Io } from "./io.ts";

/** What a build that `dateline serve` asked for has said, problems first. */
export interface Answer {
  readonly code: number;
  readonly said: string;
}

/**
 * Runs beside `dateline serve`, as a process of its own: builds when it is asked to, and answers. It has the program loaded
 * and remembers every file, so an edited article costs its own reading; a change to the program needs a new one. Ends with
 * the one that asks.
 */
export function builder(folder: string | undefined, options: { out: string }, io: Io): Promise<ExitCode> {
  const memory: Memory = new Map();
  process.on("message", async () => {
    let said = "";
    const err = (text: string): void => {
      said += text;
      io.err(text);
    };
    const code = await build(folder, { ...options, memory }, { ...io, err }).catch((error: Error) => {
      err(`${error.name === "Error" ? (error.stack ?? error.message) : error.message}\n`);
      return 2;
    });
    process.send?.({ code, said } satisfies Answer);
  });
  return new Promise((done) => process.on("disconnect", () => done(0)));
}
