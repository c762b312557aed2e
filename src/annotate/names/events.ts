/**
 * Named events: "the Lisbon Summit", "World Cup", "Hurricane Ada", "the G20 summit". The tagger has no kind for them;
 * a name whose head is a word for an event is one.
 */
import { bareEvents, eventHeads, eventOpeners } from "../../language/en/event-words.ts";
import type { Mention, NameMention } from "../../records/reading.ts";
import type { Span } from "../../records/span.ts";
import type { Annotator, Draft, Token } from "../../stages.ts";
import { isName, nameMention } from "./mention.ts";
import { nameOfToken } from "./token-spans.ts";

/** Adds events; a name that is part of one gives way to it. */
export const nameEvents: Annotator = {
  name: "names/events",
  annotate: (draft) => {
    const names = draft.mentions.filter(isName);
    const events = findEvents(draft, nameOfToken(draft.tokens, names), names);
    if (events.length === 0) return draft;
    const taken = swallowed(draft.mentions, events);
    const mentions = [...draft.mentions.filter((mention) => !taken.has(mention)), ...events];
    return { ...draft, mentions: mentions.sort((a, b) => a.span.start - b.span.start) };
  },
};

const HEADS = new Set(eventHeads);
const OPENERS = new Set(eventOpeners);
const BARE = new Set(bareEvents);
const LONGEST = 8; // tokens

function findEvents(draft: Draft, nameOf: Int32Array, names: readonly NameMention[]): NameMention[] {
  const { tokens } = draft;
  const events: NameMention[] = [];
  let done = 0;
  for (let i = 0; i < tokens.length; i++) {
    const span = eventAt(tokens, i, done, (at) => names[nameOf[at] as number]);
    if (!span) continue;
    done = span.end;
    const start = (tokens[span.start] as Token).start;
    const end = (tokens[span.end - 1] as Token).end;
    events.push(nameMention(draft, "event", { start, end }, "names/events"));
    i = span.end - 1;
  }
  return events;
}

/** The event whose head or opening word stands at `at`, as a range of tokens; none reaches back before `from`. */
function eventAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  nameAt: (at: number) => NameMention | undefined,
): Span | undefined {
  const { text, sentence } = tokens[at] as Token;
  const word = text.toLowerCase();
  const capital = isCapitalised(tokens, at) && text !== text.toUpperCase();
  const within = (i: number): boolean => i >= from && i < tokens.length && tokens[i]?.sentence === sentence;
  if (OPENERS.has(word) && capital && within(at + 1) && isCapitalised(tokens, at + 1))
    return { start: at, end: at + 2 };
  if (!HEADS.has(word)) return undefined;
  // An organization's own name may hold such a word: "Summit Bank", "Conference Board".
  if (capital && within(at + 1) && isCapitalised(tokens, at + 1)) return undefined;
  let start = at;
  while (within(start - 1) && at - start < LONGEST && belongs(tokens, start - 1, nameAt(start - 1))) start--;
  while (start < at && (EDGES.has((tokens[start] as Token).text.toLowerCase()) || isSmall(tokens, start))) start++;
  if (start === at) return capital && BARE.has(word) ? { start, end: at + 1 } : undefined;
  // A small head makes an event of a short form or a year only: "G20 summit", "APEC summit", not "Lisbon summit".
  if (!capital && !(start === at - 1 && /^(?=.*\p{Lu}.*[\p{Lu}\d])[\p{Lu}\d.-]+$/u.test((tokens[start] as Token).text)))
    return undefined;
  if (!capital && !SMALL_HEADS.has(word)) return undefined;
  return { start, end: at + 1 };
}

const SMALL_HEADS = new Set(["summit", "championship", "championships", "olympics"]);
const EDGES = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "last",
  "next",
  "in",
  "at",
  "on",
  "for",
  "'s",
  "’s",
  "before",
  "after",
  "during",
]);

/** Whether a token before the head is part of the event's name. */
function belongs(tokens: readonly Token[], at: number, name: NameMention | undefined): boolean {
  const { text } = tokens[at] as Token;
  if (name?.kind === "person") return false;
  return isCapitalised(tokens, at) || /^(?:19|20)\d\d$/.test(text) || /^\d+(?:st|nd|rd|th)$/.test(text);
}

const isCapitalised = (tokens: readonly Token[], at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? "");
const isSmall = (tokens: readonly Token[], at: number): boolean => /^\p{Ll}/u.test(tokens[at]?.text ?? "");

/** Mentions of names that lie in an event. */
function swallowed(mentions: readonly Mention[], events: readonly NameMention[]): Set<Mention> {
  const gone = new Set<Mention>();
  let at = 0;
  for (const mention of mentions) {
    while (at < events.length && (events[at] as NameMention).span.end <= mention.span.start) at++;
    const event = events[at];
    if (event && isName(mention) && mention.span.start < event.span.end && mention.span.end > event.span.start) {
      gone.add(mention);
    }
  }
  return gone;
}
