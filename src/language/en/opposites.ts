/** Pairs of verbs, in their base forms, of which only one can be so: who says the one gainsays who says the other. */
export const OPPOSITES: readonly (readonly [string, string])[] = `
  accept reject|accept refuse|approve reject|agree refuse|confirm deny|support oppose|praise criticize|hold overflow|hold collapse
  hold break|rise fall|rise drop|climb fall|gain lose|increase reduce|increase decline|raise cut|raise lower|win lose|begin end
  start stop|start end|open close|enter leave|arrive leave|arrive depart|buy sell|appoint dismiss|hire fire|arrest release
  detain release|convict acquit|convict clear|keep drop|remain leave|stay leave|allow ban|allow forbid|permit ban|succeed fail
  pass fail|visit cancel|hold cancel|hold postpone|advance retreat|strengthen weaken|save lose|find lose|survive die
`
  .trim()
  .split(/[|\n]/)
  .map((pair) => pair.trim().split(" "))
  .map(([one = "", other = ""]) => [one, other]);

/**
 * Verbs and states, in the forms that reports use, that exclude each other when said of one thing at one time; the first word names the
 * pole. Fewer than above: a difference is shown to readers only for pairs that leave no room between them.
 */
export const POLES: readonly (readonly [string, string])[] = [
  ["accepted agreed accepts", "rejected refused declined rejects refuses"],
  ["rose increased climbed gained", "fell decreased dropped declined"],
  ["approved passed backed", "blocked vetoed opposed"],
  ["survived", "died killed"],
  ["won", "lost"],
  ["convicted guilty", "acquitted cleared"],
  ["opened reopened", "closed shut"],
  ["succeeded", "failed"],
  ["confirmed", "denied"],
  ["released freed", "held detained"],
];

/** Words of one sense, verbs in their base forms and what is said with "be": they say the same of the same subject. */
export const SAME_SENSE: readonly (readonly string[])[] = `
  begin start open launch commence reopen|promise vow pledge commit|convict guilty conviction|sink founder|agree agreement accord
  resign quit resignation|replace succeed|last take|include cover range comprise
  forbid ban prohibit|evacuate move|apologise apologize sorry apology|jail imprison sentence|acquit clear acquittal
`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.trim().split(" "));

/** Say that what follows does not come about: "cancelled a visit" is no visit. In base form. */
export const UNDOING: ReadonlySet<string> = new Set(
  "cancel postpone abandon scrap refuse reject decline avoid prevent block halt oppose".split(" "),
);
