/** The folder of the compiled program that this code runs in (see compiled.mjs), or nothing where it runs as TypeScript. */
export const compiledFolder: URL | undefined = import.meta.url.endsWith(".ts")
  ? undefined
  : new URL("./", import.meta.url);
