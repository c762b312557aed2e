import type { Evidence } from "../records/digest.ts";
import { absolute } from "./address.ts";
import { idOfUse, type Report, type Site } from "./site.ts";

const AROUND = 32; // UTF-16 units before and after a quote: enough to find it again after small edits

/**
 * Everything that the site shows as evidence in some reports, as a page of W3C Web Annotations (JSON-LD): events, claims,
 * differences and names, each on its sentence or words. The target is the original's address where the source states one,
 * else the article's page. Positions count Unicode code points, as the standard asks. `path` is where the page stands.
 */
export function annotationsOf(
  site: Site,
  reports: readonly Report[] = site.reports,
  path = "data/annotations.jsonld",
): AnnotationPage {
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: absolute(site.config, path),
    type: "AnnotationPage",
    items: reports.flatMap((report) => {
      const halves = secondHalves(report.article.text);
      return notesOn(site, report).map((note) => annotated(site, halves, path, note));
    }),
  };
}

/** The annotations of a story or, in long ones, of one article. */
export interface AnnotationPage {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationPage";
  readonly items: readonly Annotation[];
}

/** Of an event, a name, a difference, a claim. */
export type Motivation = "describing" | "identifying" | "questioning" | "classifying";

export interface Annotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: Motivation;
  readonly body: {
    readonly type: "TextualBody";
    readonly value: string;
    readonly format: "text/plain";
    readonly purpose: Motivation;
  };
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number },
    ];
  };
}

interface Note {
  readonly about: string;
  readonly motivation: Motivation;
  readonly label: string;
  readonly at: Evidence;
}

/** What the site says of one report: its events, names, differences, claims. */
function notesOn(site: Site, { article, reading }: Report): readonly Note[] {
  const here = ({ article: id }: Evidence): boolean => id === article.id;
  const uses = new Map([...site.uses(article.id).values()].flat().map((use) => [idOfUse(use), use]));
  return [
    ...site
      .eventsOf(article.id)
      .flatMap((event) =>
        event.evidence
          .filter(here)
          .map((at): Note => ({ about: event.id, motivation: "describing", label: event.headline, at })),
      ),
    ...site.namesIn(article.id, { start: 0, end: article.text.length }).map(
      ({ entity, span }): Note => ({
        about: entity,
        motivation: "identifying",
        label: site.entity(entity)?.name ?? "",
        at: { article: article.id, span },
      }),
    ),
    ...[...uses.values()].flatMap((use): readonly Note[] => {
      if (use.kind === "event") return [];
      if (use.kind === "difference") {
        const { id, subject, values } = use.difference;
        return values.flatMap(({ label, evidence }) =>
          evidence
            .filter(here)
            .map((at): Note => ({ about: id, motivation: "questioning", label: `${subject}: ${label}`, at })),
        );
      }
      const members = new Set(use.claim.members);
      return reading.claims
        .filter(({ id }) => members.has(id))
        .map(
          ({ span }): Note => ({
            about: use.claim.id,
            motivation: "classifying",
            label: use.claim.text,
            at: { article: article.id, span },
          }),
        );
    }),
  ];
}

function annotated(
  site: Site,
  halves: readonly number[],
  path: string,
  { about, motivation, label, at }: Note,
): Annotation {
  const { article } = site.report(at.article);
  const { start, end } = at.span;
  return {
    id: `${absolute(site.config, path)}#${about}-${at.article}-${start}-${end}`,
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
