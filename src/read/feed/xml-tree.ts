import { SaxesParser } from "saxes";

/** An element of a feed. `name` is its local name in lower case behind a short word for its namespace: "dc:creator". */
export interface XmlElement {
  readonly name: string;
  /** By local name in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** The address that relative ones are counted from (xml:base), "" where none is stated. */
  readonly base: string;
  /** As stated by xml:lang here or around; "" takes back what is stated around. */
  readonly language: string | undefined;
  /** In the file, from 1. */
  readonly line: number;
}

/** A place where the file is not well-formed XML. */
export interface XmlFault {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

const MAX_DEPTH = 200; // markup inside Atom content is the deepest that feeds hold
const MAX_ELEMENTS = 500_000;
const MAX_FAULTS = 50; // beyond it this is no XML at all, and each costs an error's stack

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * XML as a tree, read on after faults as far as that makes sense. No entity is ever expanded but the five of XML and
 * characters by number, nothing outside the file is looked at.
 */
export function parseXml(xml: string): { readonly root: XmlElement | undefined; readonly faults: readonly XmlFault[] } {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const faults: XmlFault[] = [];
  const top: Growing = { name: "#root", attributes: {}, children: [], base: "", language: undefined, line: 1 };
  const open: Growing[] = [top];
  let elements = 0;
  const add = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on("error", ({ message }) => {
    faults.push({ reason: message.replace(/^\d+:\d+:\s*/, ""), line: parser.line, column: parser.column });
    if (faults.length >= MAX_FAULTS) throw new Enough();
  });
  parser.on("opentag", (tag) => {
    const parent = open.at(-1) ?? top;
    if (open.length > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
      const limit = open.length > MAX_DEPTH ? `nested more than ${MAX_DEPTH} deep` : `more than ${MAX_ELEMENTS}`;
      faults.push({ reason: `elements are ${limit}`, line: parser.line, column: parser.column });
      throw new Enough();
    }
    const attributes: Record<string, string> = {};
    for (const { local, value } of Object.values(tag.attributes)) attributes[local.toLowerCase()] ??= value;
    const xml = (name: string): string | undefined => tag.attributes[`xml:${name}`]?.value;
    const element: Growing = {
      name: nameOf(tag.uri, tag.prefix, tag.local),
      attributes,
      children: [],
      base: resolve(xml("base"), parent.base) ?? parent.base,
      language: xml("lang") ?? parent.language,
      line: parser.line,
    };
    parent.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    if (open.length > 1) open.pop();
  });
  parser.on("text", add);
  parser.on("cdata", add);
  const cut = unclosedCdata(xml);
  try {
    parser.write(xml.replace(/^[\s\ufeff]+/, "") + cut).close();
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return { root: top.children.find(isXmlElement), faults };
}

/** What closes a CDATA section that a cut-off file leaves open; without it its text would be lost. */
const unclosedCdata = (xml: string): string => {
  const start = xml.lastIndexOf("<![CDATA[");
  return start >= 0 && xml.indexOf("]]>", start) < 0 ? "]]>" : "";
};

class Enough extends Error {}

export const isXmlElement = (node: XmlElement | string): node is XmlElement => typeof node !== "string";

/** Direct children of one of these names, in the order of the names, then of the file. */
export const childrenOf = (element: XmlElement, ...names: readonly string[]): readonly XmlElement[] =>
  names.flatMap((name) =>
    element.children.filter((child): child is XmlElement => isXmlElement(child) && child.name === name),
  );

/** All characters inside. */
export function xmlText(element: XmlElement): string {
  return element.children.map((child) => (isXmlElement(child) ? xmlText(child) : child)).join("");
}

/** Inline markup (Atom's XHTML) as HTML again. */
export function xmlMarkup(element: XmlElement): string {
  const encode = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return element.children
    .map((child) => {
      if (!isXmlElement(child)) return encode(child);
      const tag = child.name.replace(/^.*:/, "");
      return /^[a-z][a-z\d]{0,14}$/.test(tag) ? `<${tag}>${xmlMarkup(child)}</${tag}>` : xmlMarkup(child);
    })
    .join("");
}

/** An address counted from another; undefined where that makes no absolute one. What is absolute stays as written. */
export function resolve(address: string | undefined, base: string): string | undefined {
  const text = address?.trim();
  if (!text) return undefined;
  if (/^[a-z][a-z\d+.-]{0,20}:/i.test(text)) return text;
  return base && URL.canParse(text, base) ? new URL(text, base).href : undefined;
}

function nameOf(uri: string, prefix: string, local: string): string {
  const space = SPACES.find(([pattern]) => pattern.test(uri))?.[1] ?? (uri === "" && !prefix ? "" : prefix);
  return (space === "" ? local : `${space}:${local}`).toLowerCase();
}

/** Namespaces of one meaning under one word; RSS in its own namespaces is plain. */
const SPACES: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/i, "content"],
  [/^https?:\/\/purl\.org\/dc\/elements\/1\.[01]\/?$/i, "dc"],
  [/^https?:\/\/purl\.org\/dc\/terms\/?$/i, "dcterms"],
  [/^https?:\/\/search\.yahoo\.com\/mrss\/?/i, "media"],
  [/itunes/i, "itunes"],
  [/^https?:\/\/www\.w3\.org\/1999\/xhtml$/i, "xhtml"],
  [/^https?:\/\/rssnamespace\.org\/feedburner/i, "feedburner"],
  [/^https?:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/i, "rdf"],
  [/^https?:\/\/(?:www\.w3\.org\/2005\/atom|purl\.org\/atom\/ns#.*)$/i, "atom"],
  [
    /^https?:\/\/(?:purl\.org\/(?:net\/)?rss\/?1\.[01].*|my\.netscape\.com\/.*|channel\.netscape\.com\/.*|blogs\.law\.harvard\.edu\/tech\/rss|backend\.userland\.com\/.*|cyber\.law\.harvard\.edu\/rss.*)$/i,
    "",
  ],
];
