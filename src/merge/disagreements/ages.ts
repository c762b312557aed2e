import { rangeOf } from "../../records/edtf.ts";
import type { EntityId } from "../../records/id.ts";
import type { SentenceView } from "../events/view.ts";
import { grouped } from "../grouped.ts";
import { type Detector, distinct, type Finding, type Place, placeOf, type Scene } from "./finding.ts";

/** "Ana Ruiz, 34," or "34-year-old Ana Ruiz": how old a person is said to be. */
interface Age extends Place {
  readonly person: EntityId;
  readonly years: number;
  readonly label: string;
  readonly day: number | undefined;
}

const SPAN = 300; // days between reports; the longer, the likelier a birthday explains a year
const BIRTHDAY = 30; // days: within them one year more is rather a difference

/** One person, two ages. */
export const ages: Detector<Age> = { name: "disagreements/ages", collect: agesIn, compare };

function agesIn(view: SentenceView): Age[] {
  const text = view.article.text;
  const day = view.article.published ? rangeOf(view.article.published).first : undefined;
  return view.names.flatMap((name) => {
    const after = /^(?:,? aged |, who (?:is|was) |, )(\d{1,3})(?=(?:,|\.|;)(?!\d)| years old)/.exec(
      text.slice(name.end, name.end + 24),
    );
    const before = /(\d{1,3})-year-old (?!(?:\p{L}+ )*(?:from|in|of|at|who|and) )(?:\p{L}+[ -]){0,3}$/u.exec(
      text.slice(Math.max(view.span.start, name.start - 60), name.start),
    );
    const found = after?.[1] ?? before?.[1];
    const years = Number(found);
    return found && years > 0 && years < 120
      ? [
          {
            ...placeOf(view),
            person: name.entity,
            years,
            label: (after ?? before)?.[0].replace(/^[,\s’'s]+|\s+$/g, "") ?? found,
            day,
          },
        ]
      : [];
  });
}

function compare(facts: readonly Age[], scene: Scene): Finding[] {
  const byPerson = grouped(facts, ({ person }) => (scene.persons.has(person) ? [person] : []));
  return [...byPerson].flatMap(([person, told]) => {
    const years = [...new Set(told.map((one) => one.years))].sort((a, b) => a - b);
    const days = told.flatMap((one) => one.day ?? []);
    const apart = days.length ? days.reduce((a, b) => Math.max(a, b)) - days.reduce((a, b) => Math.min(a, b)) : 0;
    const grew = years.length === 2 && (years[1] ?? 0) - (years[0] ?? 0) === 1 && apart > BIRTHDAY;
    if (grew || years.length < 2 || years.length > 4 || new Set(told.map((one) => one.at)).size < 2 || apart > SPAN)
      return [];
    const name = scene.entities.find((entity) => entity.id === person)?.name ?? "";
    return [
      {
        kind: "number" as const,
        relation: "conflict" as const,
        subject: `The age of ${name}`,
        camps: years.map((year) => {
          const members = told.filter((one) => one.years === year);
          return {
            value: String(year),
            label: members[0]?.label ?? String(year),
            low: year,
            high: year,
            unit: "a",
            evidence: distinct(members.map((one) => one.evidence)),
          };
        }),
        why: `One person cannot be ${years.join(" and ")} at the same time.`,
      },
    ];
  });
}
