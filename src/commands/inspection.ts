import { styleText } from "node:util";
import type { Article } from "../records/article.ts";
import type { Claim, Mention, QuantityMention, Reading } from "../records/reading.ts";
import { bySpan, covers, quote } from "../records/span.ts";

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<Mention["kind"], Style>> = {
  person: "magenta",
  organization: "blue",
  place: "green",
  event: "cyan",
  time: "yellow",
  quantity: "red",
};

/**
 * An article with its annotations for a terminal: what is known about it, its sentences with names, times and
 * quantities in brackets (`[Ada Okafor person]`), under each sentence what is said in it and by whom.
 */
export function inspection(article: Article, reading: Reading, colour: boolean): string {
  const paint = (style: Style, text: string) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const lines = [...head(article, paint), ""];
  for (const block of article.blocks) {
    if (block.kind === "subhead") lines.push(paint("bold", `## ${quote(article.text, block.span)}`));
    for (const [index, sentence] of reading.sentences.entries()) {
      if (!covers(block.span, sentence)) continue;
      const mentions = reading.mentions.filter((mention) => covers(sentence, mention.span));
      lines.push(`${sentence.salience.toFixed(2)}  ${marked(article.text, sentence, mentions, paint)}`);
      for (const mention of mentions) lines.push(...detail(mention).map((text) => paint("dim", `      ${text}`)));
      const claims = reading.claims.filter((claim) => claim.sentence === index);
      for (const claim of claims) lines.push(paint("dim", `      ${said(article.text, claim)}`));
    }
    lines.push("");
  }
  return `${lines.join("\n")}${left(article)}`;
}

type Paint = (style: Style, text: string) => string;

function head(article: Article, paint: Paint): string[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["title", article.titleBasis],
    ["dek", article.dek],
    ["authors", article.authors.join(", ")],
    ["publisher", article.publisher],
    ["published", article.published && `${article.published} (${article.publishedBasis})`],
    ["dateline", article.dateline?.place],
    ["url", article.url],
    ["read as", `${article.format}, ${article.language}`],
    ["id", article.id],
  ];
  return [
    paint("bold", article.title),
    ...facts.map(([name, value]) => paint("dim", `${name.padEnd(10)} ${value || "not stated"}`)),
  ];
}

function marked(
  text: string,
  sentence: { start: number; end: number },
  mentions: readonly Mention[],
  paint: Paint,
): string {
  let at = sentence.start;
  let out = "";
  for (const mention of [...mentions].sort((a, b) => bySpan(a.span, b.span))) {
    if (mention.span.start < at) continue; // lies in the one before, which is the longer
    const { start, end } = mention.span;
    out += text.slice(at, start) + paint(STYLES[mention.kind], `[${text.slice(start, end)} ${mention.kind}]`);
    at = end;
  }
  return out + text.slice(at, sentence.end);
}

function detail(mention: Mention): string[] {
  if (mention.kind === "time") {
    const anchor = mention.anchor ? `, counted from ${mention.anchor.edtf} (${mention.anchor.from})` : "";
    return [
      `"${mention.text}" = ${mention.timex.type} ${mention.timex.value}, date ${mention.edtf ?? "open"}, ${mention.rule}${anchor}`,
    ];
  }
  if (mention.kind === "quantity")
    return [`"${mention.text}" = ${interval(mention)} ${mention.unit}${mention.of ? ` of ${mention.of}` : ""}`];
  return mention.role ? [`${mention.text}: "${mention.role.text}"`] : [];
}

const interval = (quantity: QuantityMention): string => {
  const low = quantity.low === undefined ? "(-∞" : `${quantity.lowOpen ? "(" : "["}${quantity.low}`;
  const high = quantity.high === undefined ? "∞)" : `${quantity.high}${quantity.highOpen ? ")" : "]"}`;
  return `${low}, ${high}`;
};

function said(text: string, claim: Claim): string {
  const speaker = claim.speaker ? quote(text, claim.speaker.span) : "the report";
  return `${speaker} (${claim.mode}, ${claim.modality}): ${quote(text, claim.span)}`;
}

function left(article: Article): string {
  const captions = article.captions.map((caption) => `  line ${caption.line}  ${caption.kind}: ${caption.text}`);
  const removed = article.removed.map((line) => `  line ${line.line}  ${line.rule}: ${line.text}`);
  return [
    ...(captions.length > 0 ? ["Captions", ...captions] : []),
    ...(removed.length > 0 ? ["Not part of the text", ...removed] : []),
    "",
  ].join("\n");
}
