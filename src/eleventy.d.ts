/** The part of Eleventy's programmatic interface that is used here; the package ships no types. */
declare module "@11ty/eleventy" {
  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly quietMode: boolean;
        readonly configPath: null;
        readonly config: (eleventyConfig: import("./plugin.ts").EleventyConfig) => void | Promise<void>;
      },
    );
    disableLogger(): void;
    write(): Promise<void>;
  }
}
