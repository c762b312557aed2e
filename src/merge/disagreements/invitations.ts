import { ACCEPTING, OFFERS } from "../../language/en/differences.ts";
import type { EntityId } from "../../records/id.ts";
import { quote, type Span } from "../../records/span.ts";
import type { Actions } from "../events/lexicon.ts";
import type { Named, SentenceView } from "../events/view.ts";
import { type Detector, distinct, type Finding, type Place, placeOf, type Scene } from "./finding.ts";

/** An invitation: who made it, who is the guest, and where to. */
interface Invitation extends Place {
  readonly host: EntityId;
  readonly guest: EntityId;
  readonly others: readonly EntityId[];
  readonly label: string;
}

const offers = new Set(OFFERS.split(" "));
const accepting = new Set(ACCEPTING.split(" "));

/** Who invited whom: the two sides of one invitation the other way round, told by names, offices or countries. */
export const invitations: Detector<Invitation> = { name: "disagreements/invitations", collect: invitationsIn, compare };

function invitationsIn(view: SentenceView, _all: readonly SentenceView[], _actions: Actions): Invitation[] {
  if (view.names.length < 2) return []; // it takes a host and a guest
  return view.words.flatMap((word, i) => {
    const invites = /^invit(?:ed|es|ing)$/.test(word.norm);
    if (!invites && !offers.has(word.norm)) return [];
    const before = view.names.filter((name) => name.end <= word.start + 1);
    const after = view.names.filter((name) => name.start >= word.end);
    if (invites) return made(view, before.at(-1), after[0], after.slice(1));
    const owner = before.at(-1);
    const owned =
      owner && /^['’]s? $/.test(view.article.text.slice(owner.end, word.start))
        ? owner
        : ownerIn(view, owner, word.start);
    const taken = takenAt(view, i);
    const taker = taken && view.names.find((name) => name.end <= taken.start);
    if (owned && taker) return made(view, owned, taker, after, { start: taken.start, end: word.end });
    if (owned) return made(view, owned, guestAfter(view, after), after);
    return /extend|issu|mad|offer/.test(
      view.words
        .slice(Math.max(0, i - 3), i)
        .map((w) => w.norm)
        .join(" "),
    )
      ? made(view, before.at(-1), after[0], after.slice(1))
      : [];
  });
}

/** "Oslo’s" as one mention: the possessive inside the name's span. */
const ownerIn = (view: SentenceView, owner: Named | undefined, start: number): Named | undefined =>
  owner && /['’]s?$/.test(view.article.text.slice(owner.start, owner.end)) && start - owner.end <= 1
    ? owner
    : undefined;

/** "she took up Oslo's offer": the verb of accepting, whose subject is the guest, unless the offer is for somebody else. */
function takenAt(view: SentenceView, i: number): SentenceView["words"][number] | undefined {
  if (view.words[i + 1]?.norm === "for") return undefined;
  return view.words.find((word, k) => k >= i - 5 && k < i && accepting.has(word.norm));
}

/** "an invitation for Ruiz to visit": the guest. */
const guestAfter = (view: SentenceView, after: readonly Named[]): Named | undefined =>
  after.find((name) =>
    /\b(?:for|to) (?:the )?(?:\p{L}+ ){0,4}$/u.test(
      view.article.text.slice(Math.max(view.span.start, name.start - 40), name.start),
    ),
  );

const around = (a: Named, b: Named): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

const made = (
  view: SentenceView,
  host: Named | undefined,
  guest: Named | undefined,
  others: readonly Named[],
  words?: Span,
): Invitation[] =>
  host && guest && host.entity !== guest.entity
    ? [
        {
          ...placeOf(view),
          host: host.entity,
          guest: guest.entity,
          others: [...new Set(others.map((name) => name.entity))],
          label: quote(view.article.text, words ?? around(host, guest)).replace(/\s+/g, " "),
        },
      ]
    : [];

function compare(facts: readonly Invitation[], scene: Scene): Finding[] {
  const sidesOf = (id: EntityId): EntityId[] => [id, ...(scene.sides.get(id) ?? [])];
  const meets = (a: EntityId, b: EntityId): boolean => sidesOf(a).some((side) => sidesOf(b).includes(side));
  const reversed = (a: Invitation, b: Invitation): boolean =>
    a.at !== b.at && meets(a.host, b.guest) && meets(a.guest, b.host);
  const alike = (a: Invitation, b: Invitation): boolean => meets(a.host, b.host) && meets(a.guest, b.guest);
  for (const [i, a] of facts.slice(0, 100).entries()) {
    const b = facts.slice(i + 1, 200).find((other) => reversed(a, other));
    if (!b) continue;
    const camp = (one: Invitation) => {
      const same = facts.filter((other) => alike(one, other));
      return {
        value: `${scene.nameOf(one.host)} to ${scene.nameOf(one.guest)}`,
        label: one.label,
        evidence: distinct(same.map((other) => other.evidence)),
      };
    };
    return [
      {
        kind: "roles",
        relation: "conflict",
        subject: "Who invited whom",
        camps: [camp(a), camp(b)],
        why: "In one report the invitation goes one way, in the other the opposite way.",
      },
    ];
  }
  return [];
}
