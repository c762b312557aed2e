import { defineConfig } from "./src/config.ts";
import { dateline, type EleventyConfig } from "./src/plugin.ts";

/** The site of this folder. Everything may be left out; src/config.ts says what each option means. */
export const config = defineConfig({
  seeds: "seeds",
  out: "dist",
  ...(process.env.DATELINE_URL && { url: process.env.DATELINE_URL }),
});

/**
 * For Eleventy's own command line; `dateline build` does the same and replaces the site in one step:
 * `npx tsx node_modules/@11ty/eleventy/cmd.cjs --config=.eleventy.ts`
 */
export default (eleventyConfig: EleventyConfig) => {
  eleventyConfig.addPlugin(dateline, config);
  return { dir: { input: "templates/pages", output: config.out } };
};
