/** The public names, and nothing else. */
export { type Config, ConfigError, type ConfigSpec, defineConfig } from "./config.ts";
export { annotate, articleFromText, digest, merge, readSource } from "./pipeline.ts";
export type * from "./records/article.ts";
export type * from "./records/digest.ts";
export { type Edtf, isEdtf } from "./records/edtf.ts";
export { formatProblem, type Problem } from "./records/problem.ts";
export type * from "./records/reading.ts";
export type { Span } from "./records/span.ts";
export { similarity } from "./text/similarity.ts";
