import type { siteWords as english } from "../en/site.ts";
import { reason, subject } from "./differences.ts";

/** What the site itself says, in German; see the English catalogue for what each line is for. */
const NUMBERS = new Intl.NumberFormat("de-DE"); // a tenth of what `toLocaleString` costs

const number = (count: number): string => (count < 1000 ? String(count) : NUMBERS.format(count));

const plural = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} und ${items.at(-1)}`;

export const siteWords: typeof english = {
  locale: "de-DE",
  untitled: "Die Geschichte",
  list,

  // dates
  about: (date) => `Um ${date}`,
  until: (date) => `Bis ${date}`,
  since: (date) => `Ab ${date}`,
  fromTo: (from, to) => `${from} bis ${to}`,
  dayOfMonth: (day) => `${day}.`,
  weekOf: (date) => `Woche vom ${date}`,
  decade: (year) => `Die ${year}er Jahre`,
  decadeShort: (year) => `${year}er`,
  season: (index, year) => `${["Frühling", "Sommer", "Herbst", "Winter"][index] ?? ""} ${year}`,
  quarter: (index, year) => `${index}. Quartal ${year}`,
  atTime: (day, time) => `${day}, ${time} Uhr`,
  undated: "Ohne Datum",
  undatedBut: (phrase) => `„${phrase}“, ohne Datum`,
  undatedWithin: (bound) => `Ohne Datum, ${bound.charAt(0).toLocaleLowerCase("de")}${bound.slice(1)}`,
  undatedHeading: "Ohne Datum",
  asOf: (date) => `Stand ${date}`,
  eventsOf: (first, last) => `Ereignisse: ${first === last ? first : `${first} – ${last}`}`,
  covering: (first, last) => (first === last ? first : `${first} – ${last}`),
  earlier: "früher",
  later: "später",
  gap: (days) =>
    days >= 730
      ? `${Math.round(days / 365.25)} Jahre`
      : days >= 60
        ? `${Math.round(days / 30.44)} Monate`
        : `${days} Tage`,

  // counts
  reports: (count) => plural(count, "Bericht", "Berichte"),
  events: (count) => plural(count, "Ereignis", "Ereignisse"),
  claims: (count) => plural(count, "Aussage", "Aussagen"),
  differences: (count) => plural(count, "Unterschied", "Unterschiede"),
  mentions: (count) => plural(count, "Nennung", "Nennungen"),
  sentences: (count) => plural(count, "Satz", "Sätze"),
  pages: (page, of) => `Seite ${page} von ${of}`,
  ofReports: (count, of) => (of === 1 ? "1 Bericht" : `${number(count)} von ${number(of)} Berichten`),
  independent: (count) => plural(count, "unabhängige Quelle", "unabhängige Quellen"),
  more: (count) => `und ${number(count)} weitere`,

  // reports
  report: (index) => `Bericht ${index}`,
  reportOf: (publisher, index) => `${publisher} (Bericht ${index})`,
  reportKicker: (index, of) => `Bericht ${index} von ${of}`,
  publisher: "Medium",
  author: "Autor",
  authors: "Autoren",
  published: "Veröffentlicht",
  original: "Original",
  file: "Datei",
  headline: "Überschrift",
  notStated: "nicht angegeben",
  datedIn: "Ortsmarke",
  readOriginal: "Dort lesen, wo er erschienen ist",
  titleDerived: "Die Quelle nennt keine Überschrift; diese besteht aus ihren ersten Wörtern.",
  derivedShort: "ohne Überschrift; erste Wörter",
  repeats: (share) => `${Math.round(share * 100)} % dieses Berichts wiederholen`,
  alsoAt: (places) => `An ${plural(places + 1, "Stelle", "Stellen")} gefunden; einmal gezählt.`,
  publishedConfigured: "von der Redaktion dieser Website gesetzt, nicht von der Quelle genannt",
  publishedNone: "Ohne Datum der Veröffentlichung haben „gestern“ oder „am Sonntag“ keinen Platz im Kalender.",
  inBrief: "In Kürze",
  theText: "Der Bericht",
  textNote:
    "Eine Zahl nach einem Satz führt zu seiner Anmerkung: was auf dieser Website auf ihm beruht. Farbig unterstrichen sind die Sätze wichtiger Ereignisse und Unterschiede.",
  note: "Anmerkung",
  onlyHere: "Nur in diesem Bericht",
  notHere: "Nicht in diesem Bericht",
  notHereNote:
    "Ereignisse, von denen mindestens zwei andere Berichte erzählen und zu denen hier kein Satz gefunden wurde.",
  captions: "Bildunterschriften",
  picture: "Bildbeschreibung",
  removed: (count) => `Nicht Teil des Berichts und weggelassen: ${plural(count, "Zeile", "Zeilen")}`,
  lineHead: "Zeile",
  textHead: "Text",
  ruleHead: "Regel",
  backToSentence: "Zurück zum markierten Satz",
  differsIn: (subject) => `Abweichend: ${subject}`,
  claimBy: (speaker) => `Aussage: ${speaker}`,
  timelineOn: (date) => `Zeitleiste: ${date}`,

  // events
  planned: "Geplant",
  possible: "Möglich",
  evidence: "Belege",
  moreSentences: (count) => plural(count, "weiterer Satz", "weitere Sätze"),
  evidenceCount: (count) => `Belege: ${plural(count, "Satz", "Sätze")}`,
  whatReportsSay: "Was die Berichte sagen",
  howDated: "Woher das Datum kommt",
  datedFrom: (phrase) => `Aus den Worten „${phrase}“ in `,
  datedBare: "Aus dem umgebenden Text von ",
  countedFrom: {
    published: (date) => `, gezählt vom Tag der Veröffentlichung, ${date}`,
    configured: (date) =>
      `, gezählt von ${date}, dem von der Redaktion dieser Website gesetzten Tag der Veröffentlichung`,
    text: (date) => `, gezählt von ${date}, wie der Text angibt`,
  },
  notDated: (phrase) =>
    phrase
      ? `Die Worte „${phrase}“ brauchen ein Datum, von dem sie zählen, und es gibt keines. Es wurde kein Datum erfunden.`
      : "Kein Bericht sagt, wann. Es wurde kein Datum erfunden.",
  byRule: (rule) => `Regel: ${rule}.`,
  involved: "Wer und wo",
  before: "Davor",
  after: "Danach",
  cite: "Zitieren",
  citeMore: "Als BibTeX und CSL-JSON",
  inTimeline: "In der Zeitleiste",
  statusPlanned: "Geplant: Die Berichte erwarten es; noch keiner sagt, dass es stattgefunden hat.",
  statusPossible: "Möglich: Die Berichte sagen, dass es geschehen kann oder geschehen sein kann.",

  // claims
  speaker: "Sprecher",
  said: {
    direct: "wörtlich",
    mixed: "teils wörtlich",
    indirect: "wiedergegeben",
    narrated: "vom Bericht erzählt",
  },
  modality: {
    asserted: "",
    denied: "verneint",
    expected: "erwartet",
    possible: "möglich",
    planned: "geplant",
  },
  status: { several: "mehrere Quellen", single: "eine Quelle", differing: "Quellen weichen ab" },
  saidBy: (speaker, text) => `${speaker}: „${text}“`,
  speakerNone: "Ohne genannten Sprecher",
  claimsIntro:
    "Was jemand gesagt hat, in den Worten der Berichte. Eine Aussage, die in mehreren Berichten steht, weil ein Text übernommen wurde, zählt als eine Quelle. Nichts wird hier als wahr oder falsch bewertet.",
  claimGroups: {
    several: "Aus mehreren Quellen",
    differing: "Wo Quellen abweichen",
    single: "Aus einer Quelle",
  },
  claimsNone: "In diesen Berichten wurde keine Aussage mit genanntem Sprecher gefunden.",
  otherSpeakers: (names) => `auch als Sprecher genannt: ${names}`,
  copied: "Dieselben Worte stehen in mehreren Berichten: als eine Quelle gezählt.",

  // differences
  differKinds: {
    duration: "Wie lange",
    number: "Wie viele, wie viel",
    date: "Wann",
    name: "Namen",
    wording: "Wortlaut",
    polarity: "Ob es so ist",
    modality: "Wie sicher",
    roles: "Wer es tat",
    participants: "Wer teilnahm",
    existence: "Nur in einer Quelle",
  },
  relation: {
    conflict: "Die Quellen weichen ab",
    granularity: "Eine sagt es genauer",
    superseded: "Ein späterer Bericht sagt anderes",
  },
  subject,
  reason,
  differencesIntro:
    "Punkte, in denen die Berichte nicht übereinstimmen, jeder Wert mit den Sätzen, die ihn nennen. Die Website sagt nicht, wer recht hat.",
  differencesNone:
    "Es wurde kein Punkt gefunden, in dem die Berichte voneinander abweichen. Unterschiede in dem, was sie meinen, und viele in dem, was sie sagen, werden hier nicht verglichen.",
  differencesOne: "Es gibt einen Bericht, und nichts, womit er sich vergleichen ließe.",
  value: "Wert",
  values: "Was gesagt wird",
  saidIn: "Gesagt in",
  range: "Spanne",
  scale: (unit) => `Skala in ${unit}`,
  atLeast: (value) => `${value} oder mehr`,
  atMost: (value) => `${value} oder weniger`,
  fromToValue: (low, high) => `${low} bis ${high}`,
  units: {
    h: "Stunden",
    d: "Tage",
    min: "Minuten",
    s: "Sekunden",
    "%": "Prozent",
    pp: "Prozentpunkte",
    people: "Menschen",
    a: "Jahre alt",
    magnitude: "Stärke",
    count: "",
    w: "Wochen",
    mo: "Monate",
    y: "Jahre",
  },
  matrix: "Wer was berichtet",
  matrixIntro:
    "Die wichtigsten Ereignisse, und welche Berichte von ihnen erzählen. Ein Bericht ohne Nennung bestreitet ein Ereignis nicht und kann es in Worten erzählen, die nicht als dasselbe erkannt wurden.",
  reportsIt: "berichtet es",
  differsOn: "berichtet es und weicht von anderen ab",
  doesNot: "keine Nennung gefunden",
  matrixFirst: (shown, of) =>
    `Gezeigt: die ${shown} Berichte von ${of}, die von den meisten dieser Ereignisse erzählen.`,
  event: "Ereignis",
  key: "Zeichen",

  // names
  kinds: { person: "Person", organization: "Organisation", place: "Ort", event: "Thema" },
  kindsMany: { person: "Personen", organization: "Organisationen", place: "Orte", event: "Benannte Ereignisse" },
  roles: "Bezeichnet als",
  spellingsHeading: "Schreibweisen",
  spelling: "Schreibweise",
  times: "Anzahl",
  spelledIn: "In",
  why: "Warum es für dasselbe gilt",
  theirTimeline: "Ereignisse",
  claimsBy: "Eigene Aussagen",
  claimsAbout: "Aussagen anderer darüber",
  mentionsHeading: "Wo der Name steht",
  appearsWith: "Erscheint zusammen mit",
  together: (count) => plural(count, "Satz", "Sätze"),
  namesIntro: "Personen, Organisationen und Orte der Berichte, die meistgenannten zuerst.",

  // home
  pictureOfStory: (title) => `${title}: der Titel über der Form der Zeitleiste`,
  pictureOfDifference: (subject) => `Wo die Quellen abweichen: ${subject}`,
  home: "Start",
  whatHappened: "Was geschah",
  whereDiffer: "Wo die Quellen abweichen",
  whatNext: "Wie es weitergeht",
  whatNextNone: "In den Berichten wurde nichts Geplantes gefunden.",
  calendar: "In den Kalender",
  theTimeline: "Die Zeitleiste",
  theReports: "Die Berichte",
  peopleAndPlaces: "Personen und Orte",
  follow: "Folgen und weiterverwenden",
  allEvents: (count) => (count === 1 ? "Das Ereignis" : `Alle ${number(count)} Ereignisse`),
  allDifferences: (count) => (count === 1 ? "Der Unterschied im Ganzen" : `Alle ${number(count)} Unterschiede`),
  allNames: (count) => (count === 1 ? "Die Seite der Namen" : `Alle ${number(count)} Namen`),
  allReports: (count) => `Alle ${number(count)} Berichte`,
  made: (reports, events) =>
    `Zusammengestellt aus ${plural(reports, "Bericht", "Berichten")} über ${plural(events, "Ereignis", "Ereignisse")}.`,
  standfirst: "Jede Zeile führt zu dem Satz, aus dem sie stammt.",
  nothingYet: "In diesen Berichten wurden keine Ereignisse gefunden.",

  // timeline
  timelineTitle: "Zeitleiste",
  timelineIntro: "Was nach den Berichten geschah, der Reihe nach. Daten sind so genau, wie die Quellen sie nennen.",
  strip: "Überblick über die Zeitleiste",
  stripNote: (most) =>
    `Höhe: Zahl der Ereignisse, die höchste ${number(most)}. Gestrichelt: Datum ungenau. Hohl: geplant oder möglich. Eine unterbrochene Linie steht für ausgelassene Zeit.`,
  barLabel: (label, date, count) => `${label}, ${plural(count, "Ereignis", "Ereignisse")}: ${date}`,
  filter: "Nur manche Ereignisse zeigen",
  everything: "Alle Ereignisse",
  bySource: "Berichtet von",
  byPerson: "Mit",
  details: "Seite dieses Ereignisses",
  periodsHeading: "Zeiträume",
  keyEvents: "Wichtigste Ereignisse",
  tooMany: (count) => `Die Zeitleiste hat ${number(count)} Ereignisse und ist nach Zeiträumen geteilt.`,

  // changes
  changes: {
    title: "Was sich geändert hat",
    short: "Änderungen",
    all: "Alles, was sich geändert hat",
    first:
      "Dies ist die erste Ausgabe dieser Website. Die nächste sagt hier, was in ihr neu ist und was fehlt, was nun mehrere Quellen erzählen und wo Quellen nun voneinander abweichen.",
    against: (reports, date) =>
      `Verglichen mit der Ausgabe davor, zusammengestellt aus ${plural(reports, "Bericht", "Berichten")}${date && `, Stand ${date}`}.`,
    nothing: "Berichte, Ereignisse, Aussagen, Unterschiede und Namen sind dieselben wie zuvor.",
    kind: "Was",
    kinds: {
      articles: "Berichte",
      events: "Ereignisse",
      claims: "Aussagen",
      differences: "Unterschiede",
      entities: "Namen",
    },
    counts: {
      new: "Neu",
      gone: "Entfallen",
      altered: "Verändert",
      corroborated: "Nun aus mehreren Quellen",
      disputed: "Nun strittig",
    },
    newOnes: {
      articles: "Neue Berichte",
      events: "Neue Ereignisse",
      claims: "Neue Aussagen",
      differences: "Neue Unterschiede",
      entities: "Neue Namen",
    },
    revised: "Berichte mit anderem Wortlaut",
    corroborated: "Nun von mehreren Quellen erzählt",
    corroboratedNote: "Die Ausgabe davor hatte dafür je eine unabhängige Quelle.",
    disputed: "Nun strittig",
    disputedNote: "Hier weichen die Berichte voneinander ab; in der Ausgabe davor taten sie es nicht.",
    moved: "Anderes Datum oder anderer Stand",
    was: (before) => `zuvor: ${before}`,
    gone: "Nicht mehr hier",
    goneNote:
      "In den Worten der Ausgabe davor. Ihr Bericht wurde entfernt oder geändert, oder sie werden nun anders erzählt.",
    feedTitle: (title) => `${title}: Änderungen`,
    item: (what, text) => `${what}: ${text}`,
  },

  // sources, method, data, search, print, 404
  sourcesTitle: "Quellen",
  tells: (events, alone) =>
    `${plural(events, "Ereignis", "Ereignisse")}${alone > 0 ? `, ${number(alone)} nur hier gefunden` : ""}`,
  sourcesIntro: "Die Berichte, aus denen diese Website besteht, in der Reihenfolge ihrer Veröffentlichung.",
  share: "Gemeinsamer Text",
  shareIntro: "Stellen, die in mehr als einem Bericht stehen. Was sie sagen, zählt als eine Quelle.",
  problems: "Probleme in den Artikeln",
  problemsIntro: "Was nicht so gelesen werden konnte, wie es dastand.",
  claimsTitle: "Aussagen",
  differencesTitle: "Unterschiede",
  namesTitle: "Personen und Orte",
  methodTitle: "Methode",
  dataTitle: "Daten",
  searchTitle: "Suche",
  printTitle: "Die Geschichte auf einer Seite",
  printShort: "Drucken",
  printIntro: "Zeitleiste, Unterschiede und Quellen mit ihren Sätzen, zum Drucken oder zum Lesen ohne Netz.",
  printLimited: (shown, of) =>
    `Diese Geschichte hat ${number(of)} Ereignisse; hier stehen die ${number(shown)} wichtigsten.`,
  searchLabel: "Diese Geschichte durchsuchen",
  searchPartial:
    "Diese Geschichte ist lang: Die Suche kennt ihre neuesten Berichte und was unter Ereignissen, Namen und Aussagen hervorsticht.",
  searchNone: "Nichts gefunden.",
  searchNoScript: "Die Suche braucht JavaScript. Ohne es führen die Listen unten zu jedem Ereignis und jedem Namen.",
  searchFound: "Gefunden:",
  indexOfEvents: "Ereignisse",
  notFoundTitle: "Seite nicht gefunden",
  notFoundText:
    "Unter dieser Adresse gibt es keine Seite. Sie kann anders heißen, seit sich die Artikel geändert haben.",
  notFoundWay: "Diese Seiten führen überallhin:",
  skip: "Zum Text springen",
  navLabel: "Hauptmenü",
  footLabel: "Über diese Website",
  onThisPage: "Auf dieser Seite",
  pagesLabel: "Seiten",
  crumbs: "Sie sind hier",
  previous: "Vorige Seite",
  next: "Nächste Seite",
  madeBy: "Mit Dateline aus den Sätzen der Berichte gemacht, nach festen Regeln und ohne Sprachmodell.",
  rightsNote: "Zitierter Text gehört den Medien, in denen er erschien.",
  feeds: { rss: "RSS", atom: "Atom", json: "JSON Feed", ics: "Kalender (.ics)" },
  feedTitle: (title) => `${title}: Ereignisse`,
  plannedTitle: (title) => `${title}: geplante Ereignisse`,
  description: (reports, events) =>
    `Was ${plural(reports, "Bericht sagt", "Berichte sagen")}: ${plural(events, "Ereignis", "Ereignisse")} auf einer Zeitleiste, wer was gesagt hat, und wo die Quellen abweichen.`,
  claim: "Aussage",
  dataIntro:
    "Alles, was diese Website zeigt, für andere Programme. Die Dateien enthalten dieselben Daten wie die Seiten, und dieselben Artikel ergeben immer dieselben Bytes.",
  dataOffsets:
    "Stellen in einem Artikel sind halboffene UTF-16-Positionen in seinem Text: text.slice(start, end) ist das Zitat. Daten sind EDTF (ISO 8601-2); ein leeres Datum heißt, dass keine Quelle eines nennt.",
  holds: "Inhalt",
  schema: "JSON Schema",
  ownFormat: "wie das Format es vorgibt",
  files: {
    "data/digest.json": "Alles: Artikel, Lesungen, Namen, Aussagen, Unterschiede, Ereignisse",
    "data/articles/": "Jeder Bericht mit dem, was in ihm gefunden wurde, je Datei einer",
    "data/annotations/": "Die Belege in jedem Bericht als Web Annotations (W3C), in JSON-LD",
    "data/events.csv": "Ereignisse als Tabelle",
    "data/events.jsonl": "Ereignisse, eines je Zeile",
    "data/claims.jsonl": "Aussagen, eine je Zeile",
    "data/entities.jsonl": "Personen, Organisationen und Orte, je Zeile einer",
    "data/differences.jsonl": "Unterschiede, einer je Zeile",
    "data/timelinejs.json": "Datierte Ereignisse für TimelineJS",
    "data/annotations.jsonld": "Belege als Web Annotations (W3C), in JSON-LD",
    "data/edition.json": "Diese Ausgabe in Kürze, und was sich seit der davor geändert hat",
    "changes.xml": "Änderungen als Atom",
    "feed.xml": "Ereignisse als RSS 2.0",
    "atom.xml": "Ereignisse als Atom",
    "feed.json": "Ereignisse als JSON Feed 1.1",
    "planned.ics": "Geplante Ereignisse als Kalender",
  },
  measured: {
    title: "Wie oft sie irrt",
    intro: (date) =>
      `Gemessen am ${date} an Texten, die Menschen von Hand ausgezeichnet haben und aus denen die Regeln nicht gemacht sind. F1 ist das Mittel daraus, wie viel vom Vorhandenen gefunden wird und wie viel vom Gefundenen stimmt: 100 ist fehlerfrei. Eine Korrelation r von 1 ist volle Übereinstimmung mit Menschen. Wie oft Ereignisse und Unterschiede stimmen, lässt sich nicht in einer Zahl sagen; darum stehen bei jedem seine Sätze.`,
    part: "Was gefunden wird",
    data: "Gemessen an",
    value: "Wert",
    parts: {
      names: "Namen, Texte aus dem Netz: genaue Wörter und Art",
      namesNews: "Namen, Nachrichten: genaue Wörter und Art",
      dates: "Daten, Zeitungen: der richtige Tag, Monat oder das richtige Jahr",
      datesHistory: "Daten, Geschichtsschreibung: der richtige Tag, Monat oder das richtige Jahr",
      sentences: "Wo Sätze enden",
      speakers: "Wer was sagte: Sprecher und Inhalt, wörtlich oder wiedergegeben",
      speakersQuoted: "Wer was sagte: Sprecher und Inhalt, nur wörtlich",
      alike: "Wie ähnlich zwei Sätze sind",
    },
  },
  method: {
    intro:
      "Diese Website wurde aus den Berichten nach festen Regeln zusammengestellt. Kein Sprachmodell war beteiligt, und dieselben Berichte ergeben immer dieselbe Website.",
    parts: [
      {
        id: "reading",
        title: "Lesen",
        text: [
          "Jeder Bericht wird auf seinen eigenen Text zurückgeführt. Navigation, Werbung für Abonnements, Bildunterschriften und Ähnliches werden herausgenommen; was herausgenommen wurde, steht am Ende der Seite jedes Berichts, mit der Regel, die es nahm. Die Worte der Berichte werden nie verändert.",
        ],
      },
      {
        id: "names",
        title: "Namen",
        text: [
          "Personen, Organisationen und Orte werden mit einem statistischen Verfahren und mit Listen bekannter Namen gefunden. Schreibweisen werden zusammengeführt, wenn ihre Teile übereinstimmen; die Seite jedes Namens zeigt alle, wo sie stehen, und warum sie für dasselbe gelten.",
          "Zwei Menschen eines Nachnamens können für einen gehalten werden, und ein Mensch mit zwei sehr verschiedenen Namen für zwei.",
        ],
      },
      {
        id: "dates",
        title: "Daten",
        text: [
          "„Am Sonntag“ zählt vom Tag des Berichts. Wo ein Bericht nicht sagt, wann er erschien, und niemand es gesetzt hat, bleiben solche Worte, wie sie sind: Es wird kein Datum erfunden. Die Seite jedes Ereignisses nennt die Worte, aus denen das Datum kommt, und wovon sie zählen.",
          "Daten sind so genau, wie die Quellen sie nennen. „Im November“ steht als Monat da, „um den 17. Juni“ als ungefährer Tag.",
        ],
      },
      {
        id: "events",
        title: "Ereignisse",
        text: [
          "Ein Satz, der von etwas Datiertem erzählt, ist ein Ereignis; Sätze mehrerer Berichte über dasselbe werden zusammengelegt. Zwei nicht ganz gleiche Ereignisse können verschmelzen, und eines kann zweimal erscheinen, wenn Berichte es sehr verschieden beschreiben. Bei jedem Ereignis stehen die Sätze, damit man urteilen kann.",
        ],
      },
      {
        id: "claims",
        title: "Aussagen",
        text: [
          "Eine Aussage ist, was jemand laut einem Bericht gesagt hat, wörtlich oder wiedergegeben. Aussagen, die fast dasselbe sagen, stehen zusammen. Wo Berichte denselben Text haben, zählen sie als eine Quelle, wie viele es auch sind.",
          "Nichts wird als wahr oder falsch bewertet.",
        ],
      },
      {
        id: "differences",
        title: "Unterschiede",
        text: [
          "Zahlen, Dauern, Daten, Namen und Aussagen über dasselbe Ereignis werden verglichen. Was beides zugleich stimmen kann, heißt nicht Unterschied: „fast sechs Stunden“ und „5 Stunden 50 Minuten“ stimmen überein. Die Website sagt, dass Quellen abweichen; sie sagt nicht, welche recht hat.",
          "Viele Unterschiede werden nicht gefunden, vor allem solche, die in ganz anderen Worten erzählt werden. Dass keiner gezeigt wird, heißt nicht, dass es keinen gibt.",
        ],
      },
    ],
  },
};
