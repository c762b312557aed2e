import { formatProblem, type Problem } from "../records/problem.ts";

/** The world as a command may touch it. Data goes to `out`, everything said to people to `err`. */
export interface Io {
  /** Absolute; relative paths of arguments start here. */
  readonly cwd: string;
  /** As the command was called. */
  readonly args: readonly string[];
  /** Resolves when the reader has room for more. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  /** Whether somebody watches `err`: only then is progress drawn. */
  readonly terminal: boolean;
  /** Whether `out` may be coloured. */
  readonly colour: boolean;
  readonly stdin: () => Promise<Uint8Array>;
}

/** 0 good, 1 problems in the articles, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** A wrong call: said in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Says every problem, and what follows from them for the exit code. */
export function report(problems: readonly Problem[], io: Io): ExitCode {
  for (const problem of problems) io.err(`${formatProblem(problem)}\n`);
  return problems.length > 0 ? 1 : 0;
}

/** `1 article`, `5 articles`. */
export const count = (number: number, singular: string, plural = `${singular}s`): string =>
  `${number} ${number === 1 ? singular : plural}`;
