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

/** Why the values of a kind of difference cannot all be so. */
export function reason({ kind, relation }: Pick<Disagreement, "kind" | "relation">): string {
  if (relation === "granularity") return "Die Angaben passen zueinander; eine ist genauer.";
  if (relation === "superseded")
    return "Die Angabe hat sich im Lauf der Geschichte geändert; die letzte gilt ihrem Bericht.";
  return REASONS[kind];
}

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
