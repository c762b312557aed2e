import type { Disagreement } from "../../records/digest.ts";

/** What a difference is about, as the merge puts it in English, with "{}" for the sources' own words. */
const SUBJECTS: Readonly<Record<string, string>> = {
  "How many people died": "Wie viele Menschen starben",
  "How many people were injured": "Wie viele Menschen verletzt wurden",
  "How many people are missing": "Wie viele Menschen vermisst werden",
  "How many people were arrested": "Wie viele Menschen festgenommen wurden",
  "How many people had to leave": "Wie viele Menschen fliehen mussten",
  "How many people fell ill": "Wie viele Menschen erkrankten",
  "How much was damaged or destroyed": "Wie viel beschädigt oder zerstört wurde",
  "How many people were rescued": "Wie viele Menschen gerettet wurden",
  "How many people took part": "Wie viele Menschen teilnahmen",
  "How many people went on strike": "Wie viele Menschen streikten",
  "How many people were aboard": "Wie viele Menschen an Bord waren",
  "How many jobs are to go": "Wie viele Stellen wegfallen sollen",
  "How long the search or rescue lasted": "Wie lange Suche oder Rettung dauerten",
  "How long the ban is": "Wie lange die Sperre dauert",
  "How long the sentence is": "Wie hoch die Strafe ist",
  "How long the jury deliberated": "Wie lange die Geschworenen berieten",
  "How long the rescue took": "Wie lange die Rettung dauerte",
  "How long the event lasted": "Wie lange es dauerte",
  "The price": "Der Preis",
  "How much it cost": "Wie viel es kostete",
  "How large the losses were": "Wie hoch die Verluste waren",
  "How large the damage is": "Wie hoch der Schaden ist",
  "How much aid there is to be": "Wie viel Hilfe es geben soll",
  "How large the stake is": "Wie groß der Anteil ist",
  "How high the fine is": "Wie hoch die Geldstrafe ist",
  "How much is asked for": "Wie viel gefordert wird",
  "How fast it went": "Wie schnell es war",
  "The sum named": "Die genannte Summe",
  "The figure named": "Die genannte Zahl",
  "The share named": "Der genannte Anteil",
  "Who invited whom": "Wer wen eingeladen hat",
  "Who took part in the talks": "Wer an den Gesprächen teilnahm",
  "Whether there was a joint statement": "Ob es eine gemeinsame Erklärung gab",
};

/** The same where names or the sources' words stand in it. */
const PATTERNS: readonly (readonly [head: string, tail: string, german: (words: string) => string])[] = [
  ["How the name of ", " is spelt", (words) => `Wie der Name ${words} geschrieben wird`],
  ["The age of ", "", (words) => `Alter: ${words}`],
  ["The number of ", "", (words) => `Die Zahl der „${words}“`],
  ["The figure given for ", "", (words) => `Die Angabe für „${words}“`],
  ["How long the ", " lasted", (words) => `Wie lange dauerte: „${words}“`],
  ["How far ", "", (words) => `Wie weit: „${words}“`],
  ["How high the ", " were", (words) => `Wie hoch: „${words}“`],
  ["Who met on ", "", (words) => `Wer sich traf: ${words}`],
  ["Who said ", "", (words) => `Wer sagte ${words}`],
  ["When: ", "", (words) => `Wann: „${words}“`],
  ["When ", "", (words) => `Wann: „${words}“`],
  ["Since when: ", "", (words) => `Seit wann: „${words}“`],
  ["The year: ", "", (words) => `Das Jahr: „${words}“`],
  ["Whether it is so: ", "", (words) => `Ob es so ist: „${words}“`],
  ["Whether it happened: ", "", (words) => `Ob es geschah: „${words}“`],
  ["Whether it comes to ", "", (words) => `Ob es dazu kommt: „${words}“`],
  ["Whether ", "", (words) => `Ob: „${words}“`],
  ["What ", "", (words) => `Wortlaut: ${words}`],
  ["Who ", " whom", (words) => `Wer wen: „${words}“`],
];

/** A subject in German; nothing for one that is not known. */
export function subject(english: string): string | undefined {
  if (Object.hasOwn(SUBJECTS, english)) return SUBJECTS[english];
  const found = PATTERNS.find(([head, tail]) => english.startsWith(head) && english.endsWith(tail));
  return found?.[2](english.slice(found[0].length, english.length - found[1].length));
}

/**
 * Why the values of a difference cannot all be so: the merge's English, put in German with its values; by the kind alone
 * where the merge says it in words that are not known here.
 */
export function reason({ kind, relation }: Pick<Disagreement, "kind" | "relation">, english: string): string {
  for (const [template, german] of WHYS) {
    const parts = partsOf(template, english);
    if (parts) return german(...parts.map(inGerman));
  }
  if (relation === "granularity") return "Die Angaben passen zueinander; eine ist genauer.";
  if (relation === "superseded") return "Die Angabe hat sich im Lauf der Geschichte geändert.";
  return REASONS[kind];
}

/** What stands at the places marked "{}" of a sentence; nothing for another sentence. */
function partsOf(template: string, text: string): readonly string[] | undefined {
  const [head = "", ...rest] = template.split("{}");
  if (!text.startsWith(head)) return undefined;
  const parts: string[] = [];
  let at = head.length;
  for (const [index, piece] of rest.entries()) {
    const last = index === rest.length - 1;
    const next = last ? text.length - piece.length : text.indexOf(piece, at);
    if (next < at || (last && !text.endsWith(piece))) return undefined;
    parts.push(text.slice(at, next));
    at = next + piece.length;
  }
  return at === text.length ? parts : undefined;
}

/** Joints between values and the marks around them; the values stay as they are. */
const inGerman = (text: string): string =>
  text
    .replaceAll("” and “", "” und “")
    .replaceAll(", then “", ", dann “")
    .replaceAll(" and from ", " und von ")
    .replaceAll(" and in ", " und in ")
    .replace(/^(person|place|organization|event)$/, (kind) => KINDS[kind] ?? kind)
    .replace(/[“”]/g, (mark) => (mark === "“" ? "„" : "“"));

const KINDS: Readonly<Record<string, string>> = {
  person: "dieselbe Person",
  place: "denselben Ort",
  organization: "dieselbe Organisation",
  event: "dasselbe Ereignis",
};

/** The merge's reasons, with "{}" for what varies. */
const WHYS: readonly (readonly [english: string, german: (...parts: string[]) => string])[] = [
  ["No length of time fits both {}.", (all) => `Keine Dauer passt zu beiden: ${all}.`],
  [
    "{} exclude each other: no figure fits them all, and they are given for the same moment.",
    (all) => `${all} schließen einander aus: Keine Zahl passt zu allen, und sie gelten demselben Zeitpunkt.`,
  ],
  [
    "{} exclude each other, and what the reports say beside them is alike: {}.",
    (all, alike) => `${all} schließen einander aus, und was die Berichte daneben sagen, ist gleich: ${alike}.`,
  ],
  [
    "The figure changed as the story went on; the latest report has {}, after {}.",
    (last, before) =>
      `Die Zahl hat sich im Lauf der Geschichte geändert; der letzte Bericht hat ${last}, nach ${before}.`,
  ],
  [
    "{} are spellings of one name, and stand for the same {}.",
    (all, kind) => `${all} sind Schreibweisen eines Namens und stehen für ${kind}.`,
  ],
  [
    "The same happening is put at {} and at {}, each by other sources.",
    (a, b) => `Dasselbe wird auf ${a} und auf ${b} gelegt, jeweils von anderen Quellen.`,
  ],
  [
    "The same happening is put on {} and on {}, each by other sources.",
    (a, b) => `Dasselbe wird auf ${a} und auf ${b} gelegt, jeweils von anderen Quellen.`,
  ],
  ["The same beginning is put in {}.", (years) => `Derselbe Anfang wird auf verschiedene Jahre gelegt: ${years}.`],
  ["One person cannot be {} at the same time.", (years) => `Niemand hat zugleich beide Alter: ${years}.`],
  ["{} are opposites, said of the same thing.", (both) => `${both} sind Gegensätze, von derselben Sache gesagt.`],
  [
    "Of the same thing, {} cannot both be said.",
    (both) => `Von derselben Sache kann nicht beides gesagt werden: ${both}.`,
  ],
  [
    "The same rank is counted from {}; only one of them can be the last time before.",
    (years) =>
      `Derselbe Rang wird von verschiedenen Zeiten an gezählt (${years}); nur eine kann das letzte Mal davor sein.`,
  ],
  [
    "The two lists are of the same length and share all names but one: {}.",
    (both) => `Die beiden Listen sind gleich lang und haben alle Namen bis auf einen gemeinsam: ${both}.`,
  ],
  [
    "The first was so in a report of {}; by {} the story had gone on.",
    (from, to) => `Das Erste galt in einem Bericht vom ${from}; am ${to} war die Geschichte weitergegangen.`,
  ],
  [
    "One report says that it was so, the other that it was not.",
    () => "Ein Bericht sagt, dass es so war, der andere, dass es nicht so war.",
  ],
  [
    "Some sources say that it was their own step, others that it was done to them.",
    () => "Die einen sagen, dass es der eigene Schritt war, die anderen, dass er von anderen kam.",
  ],
  [
    "One source tells of a joint statement; the others cite each side’s own account and none of a joint one.",
    () =>
      "Eine Quelle erzählt von einer gemeinsamen Erklärung; die anderen nennen nur Darstellungen jeder Seite für sich.",
  ],
  [
    "One report has one side do it, the other has both sides do it to each other.",
    () => "In einem Bericht tut es die eine Seite, im anderen tun es beide Seiten einander.",
  ],
  [
    "Several sources tell of one meeting on that day; a second one, with somebody else, stands in one source only.",
    () =>
      "Mehrere Quellen erzählen von einem Treffen an diesem Tag; ein zweites, mit jemand anderem, steht nur in einer.",
  ],
  [
    "The same speaker is quoted on the same occasion in different words; both stand in quotation marks, so at most one is word for word.",
    () =>
      "Derselbe Sprecher wird zum selben Anlass mit verschiedenen Worten zitiert; beide stehen in Anführungszeichen, also ist höchstens eines wörtlich.",
  ],
  [
    "One remark is quoted in different words, its speaker not named in each; both stand in quotation marks, so at most one is word for word.",
    () =>
      "Eine Bemerkung wird mit verschiedenen Worten zitiert, nicht überall mit Sprecher; beide stehen in Anführungszeichen, also ist höchstens eines wörtlich.",
  ],
  ["One says so; the next speaker denies it.", () => "Einer sagt es; der Nächste bestreitet es."],
  [
    "One stresses who it was; the other gives the same deed to somebody else.",
    () => "Der eine betont, wer es war; der andere schreibt dieselbe Tat jemand anderem zu.",
  ],
  [
    "What one says in these words the other denies.",
    () => "Was der eine mit diesen Worten sagt, bestreitet der andere.",
  ],
  [
    "One says that it is so, the other that it is not.",
    () => "Der eine sagt, dass es so ist, der andere, dass es nicht so ist.",
  ],
  [
    "One says that it gave way, the other that it held.",
    () => "Der eine sagt, dass es nachgab, der andere, dass es hielt.",
  ],
  [
    "The sources give the two parts the other way round: who did it, and to whom it was done.",
    () => "Die Quellen vertauschen die Rollen: wer es tat und wem es geschah.",
  ],
  ["The same words are given to two different speakers.", () => "Dieselben Worte werden zwei Sprechern zugeschrieben."],
];

const REASONS: Readonly<Record<Disagreement["kind"], string>> = {
  duration: "Keine Dauer passt zu allen diesen Angaben.",
  number: "Keine Zahl passt zu allen diesen Angaben.",
  date: "Dasselbe wird auf verschiedene Zeiten gelegt.",
  name: "Es sind Schreibweisen eines Namens.",
  wording: "Dieselben Worte werden verschieden wiedergegeben oder verschiedenen Sprechern zugeschrieben.",
  polarity: "Beides kann nicht zugleich von derselben Sache gesagt werden.",
  modality: "Die einen halten es für möglich oder erwarten es, die anderen für unwahrscheinlich oder ausgeschlossen.",
  roles: "In einem Bericht geht es vom einen zum anderen, im anderen umgekehrt.",
  participants: "Die Berichte nennen nicht dieselben Beteiligten.",
  existence: "Nur eine Quelle erzählt davon, und die anderen erzählen anders.",
};
