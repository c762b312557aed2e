// The program as JavaScript: compiled into the cache folder when it is first called and whenever one of its files has
// changed. Reading it as TypeScript costs a second at each start. Plain JavaScript, since it runs before anything else.
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const SOURCE = fileURLToPath(new URL("../", import.meta.url));
const CONFIG_FILE = ".eleventy.ts";
const KEPT = 3; // compiled programs: one that still runs may load a piece of its own

/** Where code asks for it, not where it only speaks of it. */
const PLACE = /(?<!["'`])\bimport\.meta\.url\b/g;
const TYPESCRIPT = /\.tsx?$/;
/** The package's own names, as package.json has them. */
const DOORS = { dateline: "index.ts", "dateline/plugin": "plugin.ts", "dateline/jsx-runtime": "render/jsx-runtime.ts" };
/** These ask where they are, to find what runs beside them; all others want the place of their source. */
const OWN_PLACE = /[/\\]store[/\\]running\.ts$/;
/** What makes a configuration depend on more than its own text and the variables that it names. */
const UNTRACKED = /\bfrom\s*["']node:|\bimport\s*\(|\brequire\b|\bDate\b|\bMath\.random|\bfetch\b|\bperformance\b/;
const VARIABLE = /\bprocess\.env(?:\.(\w+)|\[["'](\w+)["']\])?/g;

/**
 * Where what is kept between builds lies: DATELINE_CACHE, or `.dateline` in the working folder. It may be deleted at any
 * time.
 * @param {string} cwd
 */
export const cacheFolder = (cwd) => resolve(cwd, process.env.DATELINE_CACHE || ".dateline");

/**
 * The folder of the compiled program with the configuration of `cwd` in it, as a URL that ends in "/"; nothing where it
 * can neither be found nor made, so that it must be read as TypeScript.
 * @param {string} cwd
 * @param {boolean} make whether it may be compiled, which makes the cache folder
 */
export async function compiledProgram(cwd, make) {
  const place = join(cacheFolder(cwd), "program", nameOf(SOURCE, cwd, process.version));
  try {
    return foundIn(place, cwd) ?? (make ? await compile(place, cwd) : undefined);
  } catch {
    return undefined; // a configuration that does not compile, a folder that may not be written: tsx says what it is
  }
}

function foundIn(place, cwd) {
  const current = join(place, "current.json");
  if (!existsSync(current)) return undefined;
  const { folder, files, configured } = jsonIn(current);
  const isFresh =
    configured === existsSync(join(cwd, CONFIG_FILE)) && files?.every(([path, stamp]) => stampOf(path) === stamp);
  return isFresh ? pathToFileURL(`${join(place, folder)}/`) : undefined;
}

/** What a damaged file held is made anew. */
function jsonIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

async function compile(place, cwd) {
  const { build } = await import("esbuild"); // from here on it costs half a second
  const config = join(cwd, CONFIG_FILE);
  const configured = existsSync(config);
  const folder = `${Date.now().toString(36)}-${process.pid}`; // only a name; two processes never share one
  const out = join(place, folder);
  const texts = new Map();
  const { metafile } = await build({
    absWorkingDir: cwd,
    entryPoints: {
      cli: join(SOURCE, "cli.ts"),
      unchanged: join(SOURCE, "store/unchanged.ts"),
      worker: join(SOURCE, "store/worker.ts"),
      ...(configured && { configuration: config }),
    },
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    tsconfig: join(SOURCE, "../tsconfig.json"),
    metafile: true,
    logLevel: "silent",
    plugins: [{ name: "places", setup: (build) => places(build, texts) }],
  });
  const files = Object.keys(metafile.inputs).map((path) => resolve(cwd, path));
  const own = files.filter((path) => relative(SOURCE, path).startsWith("..") && !path.includes("/templates/"));
  writeFileSync(join(out, "configuration.json"), JSON.stringify({ files: own, ...dependenciesOf(own, texts) }));
  writeFileSync(join(cacheFolder(cwd), ".gitignore"), "*\n");
  const current = { folder, configured, files: files.map((path) => [path, stampOf(path)]) };
  writeFileSync(join(out, "current.json"), JSON.stringify(current));
  renameSync(join(out, "current.json"), join(place, "current.json"));
  const others = readdirSync(place).filter((name) => /^\w+-\d+$/.test(name));
  for (const old of others.sort().slice(0, -KEPT)) rmSync(join(place, old), { recursive: true, force: true });
  return pathToFileURL(`${out}/`);
}

/** Packages stay where they are, named by their file; a file of ours that asks where it is gets the place of its source. */
function places(build, texts) {
  build.onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, resolveDir, kind }) => {
    if (pluginData === "asked" || kind === "entry-point" || isBuiltin(path)) return undefined;
    if (Object.hasOwn(DOORS, path)) return { path: join(SOURCE, DOORS[path]) };
    const found = await build.resolve(path, { kind, resolveDir, pluginData: "asked" });
    if (found.errors.length > 0 || TYPESCRIPT.test(found.path)) return found;
    return { path: pathToFileURL(found.path).href, external: true };
  });
  build.onLoad({ filter: TYPESCRIPT }, ({ path }) => {
    const text = readFileSync(path, "utf8");
    texts.set(path, text);
    const contents = OWN_PLACE.test(path) ? text : text.replaceAll(PLACE, JSON.stringify(pathToFileURL(path).href));
    return { contents, loader: path.endsWith("x") ? "tsx" : "ts" };
  });
}

/** What the configuration depends on besides its text: variables by name (undefined: all), and whether on more. */
function dependenciesOf(files, texts) {
  const all = files.map((path) => texts.get(path) ?? readFileSync(path, "utf8")).join("\n");
  const named = [...all.matchAll(VARIABLE)].map(([, dotted, quoted]) => dotted ?? quoted);
  const everything = named.includes(undefined);
  return { ...(!everything && { variables: [...new Set(named)].sort() }), untracked: UNTRACKED.test(all) };
}

function stampOf(path) {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}` : "none";
}

const nameOf = (...parts) => createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 12);
