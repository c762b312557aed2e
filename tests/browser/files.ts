/** What is looked at in the files of a site without a browser. */
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { HtmlValidate } from "html-validate";
import { filesIn } from "./site.ts";

/** Style of writing that has no effect on readers. */
const RULES = {
  "no-trailing-whitespace": "off",
  "doctype-style": "off",
  "long-title": "off",
  "no-inline-style": "error",
  "void-style": "off",
  "attribute-boolean-style": "off",
  "attribute-empty-style": "off",
} as const;

/** What html-validate finds in the pages of a folder. */
export async function htmlFaults(folder: string): Promise<readonly string[]> {
  const validator = new HtmlValidate({ extends: ["html-validate:recommended"], rules: RULES });
  const faults: string[] = [];
  for (const path of filesIn(folder, ".html")) {
    const report = await validator.validateString(readFileSync(join(folder, path), "utf8"));
    for (const message of report.results.flatMap((one) => one.messages)) {
      faults.push(`${path}:${message.line}:${message.column} ${message.ruleId} ${message.message}`);
    }
  }
  return faults;
}

/** Links of a folder's pages to files and fragments that are not there; addresses of other sites are left alone. */
export function brokenLinks(folder: string, leaveOut: readonly string[] = []): readonly string[] {
  const files = new Set(filesIn(folder));
  const pages = new Map(filesIn(folder, ".html").map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  const ids = new Map([...pages].map(([path, html]) => [path, new Set(attributes(html, "id"))]));
  const broken: string[] = [];
  for (const [path, html] of pages) {
    if (leaveOut.includes(path)) continue;
    for (const link of [...attributes(html, "href"), ...attributes(html, "src")]) {
      if (/^https?:/.test(link)) continue;
      const [file = "", fragment] = link.split("#");
      const target = file === "" ? path : normalize(join(dirname(path), file));
      if (!files.has(target) || (fragment && !ids.get(target)?.has(fragment))) broken.push(`${path}: ${link}`);
    }
  }
  return broken;
}

/** Values of an attribute in markup; text cannot hold one, because quotes and "<" are escaped in it. */
function attributes(html: string, name: string): readonly string[] {
  const values: string[] = [];
  for (const [, value = ""] of html.matchAll(new RegExp(`<[a-z][^<]* ${name}="([^"]*)"`, "g"))) {
    values.push(value.replaceAll("&amp;", "&"));
  }
  return values;
}
