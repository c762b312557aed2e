import type { Evidence } from "../records/digest.ts";
import { absolute } from "./address.ts";
import type { Site } from "./site.ts";

const AROUND = 32; // UTF-16 units before and after a quote: enough to find it again after small edits

/**
 * Everything that the site shows as evidence, as W3C Web Annotations (JSON-LD): events, claims, differences and names,
 * each on its sentence or words. The target is the original's address where the source states one, else the article's
 * page. Positions count Unicode code points, as the standard asks.
 */
export function annotationsOf(site: Site): object {
  const { digest, config } = site;
  const halves = new Map(site.reports.map(({ article }) => [article.id, secondHalves(article.text)]));
  const annotation = (about: string, motivation: string, label: string, at: Evidence): object =>
    annotated(site, halves.get(at.article) ?? [], { about, motivation, label, at });
  const items = [
    ...digest.events.flatMap((one) => one.evidence.map((at) => annotation(one.id, "describing", one.headline, at))),
    ...digest.entities.flatMap((one) => one.mentions.map((at) => annotation(one.id, "identifying", one.name, at))),
    ...digest.disagreements.flatMap((one) =>
      one.values.flatMap((value) =>
        value.evidence.map((at) => annotation(one.id, "questioning", `${one.subject}: ${value.label}`, at)),
      ),
    ),
    ...site.claims.flatMap((group) =>
      group.members.flatMap((id) => {
        const told = site.told(id);
        const at = told && { article: told.report.article.id, span: told.claim.span };
        return at ? [annotation(group.id, "classifying", group.text, at)] : [];
      }),
    ),
  ];
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: absolute(config, "data/annotations.jsonld"),
    type: "AnnotationPage",
    items,
  };
}

interface Note {
  readonly about: string;
  readonly motivation: string;
  readonly label: string;
  readonly at: Evidence;
}

function annotated(site: Site, halves: readonly number[], { about, motivation, label, at }: Note): object {
  const { article } = site.report(at.article);
  const { start, end } = at.span;
  return {
    id: `${absolute(site.config, "data/annotations.jsonld")}#${about}-${at.article}-${start}-${end}`,
    type: "Annotation",
    motivation,
    body: { type: "TextualBody", value: label, format: "text/plain", purpose: motivation },
    target: {
      source: article.url ?? absolute(site.config, site.pathOf(article.id)),
      selector: [
        {
          type: "TextQuoteSelector",
          exact: article.text.slice(start, end),
          prefix: article.text.slice(Math.max(0, start - AROUND), start),
          suffix: article.text.slice(end, end + AROUND),
        },
        { type: "TextPositionSelector", start: codePoints(halves, start), end: codePoints(halves, end) },
      ],
    },
  };
}

/** Where the second halves of surrogate pairs stand: each is a UTF-16 unit that is no code point of its own. */
const secondHalves = (text: string): readonly number[] =>
  [...text.matchAll(/[\udc00-\udfff]/g)].map((match) => match.index);

/** A UTF-16 offset counted in Unicode code points. */
const codePoints = (halves: readonly number[], offset: number): number =>
  offset - halves.filter((at) => at < offset).length;
