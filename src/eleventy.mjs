// The plugin for an Eleventy site of plain JavaScript: `import dateline from "dateline/plugin"`.
// Only Dateline's own files are read as TypeScript; the site's stay as they are.
import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";

const { dateline } = await tsImport("./plugin.ts", {
  parentURL: import.meta.url,
  tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)),
});

export { dateline, dateline as default };
