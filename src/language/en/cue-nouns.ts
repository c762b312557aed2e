/**
 * Nouns whose complement is what somebody says, thinks or wants: "the minister's claim that", "calls for", "support for".
 * Letters: c a clause with "that", i an infinitive, and after ":" prepositions.
 */
const table = `
  claim c | statement c | assertion c | allegation c:of | accusation c:of | charge c | suggestion c | argument c:for/against | belief c:in | view c
  opinion c | hope ci:for | fear c:of | concern c:about/over | promise ci | vow i | pledge i | plan i:for | proposal i:for | call i:for | demand c:for
  request c:for | threat i | warning c:about/of | criticism :of | praise :for | support :for | opposition :to | decision i | announcement c:of
  report c:of | prediction c | conclusion c | finding c | assurance c | admission c | denial c | declaration c | insistence c:on | notion c | idea c
  suspicion c | conviction c | confidence c:in | doubt c:about | desire i:for | intention i | refusal i | willingness i | commitment i | offer i
  complaint c:about | comment :about/on | remark :about/on | question :about | attack :on | endorsement :of | rejection :of | condemnation :of
  skepticism :about | frustration :with | anger :at/over | outrage :over | enthusiasm :for | appeal :for | recommendation c | testimony c
  estimate c:of | acknowledgment c | revelation c | rumor c:of | speculation c:about | understanding c | impression c | contention c | theory c
  description :of | assessment c:of | explanation :of/for | defense :of | push i:for | effort - | objection :to | worry c:about | expectation c
`;

export interface CueNoun {
  readonly lemma: string;
  readonly shapes: string;
  readonly prepositions: readonly string[];
}

/** The table by word, singular and plural. */
export const cueNouns: ReadonlyMap<string, CueNoun> = readTable(table);

function readTable(source: string): Map<string, CueNoun> {
  const found = new Map<string, CueNoun>();
  for (const line of source.split(/[|\n]/)) {
    const entry = /^\s*(\S+) ([ci-]*)(?::(\S+))?\s*$/.exec(line);
    if (!entry?.[1]) continue;
    const noun = {
      lemma: entry[1],
      shapes: (entry[2] ?? "").replace("-", ""),
      prepositions: entry[3]?.split("/") ?? [],
    };
    found.set(noun.lemma, noun);
    found.set(noun.lemma.endsWith("y") ? `${noun.lemma.slice(0, -1)}ies` : `${noun.lemma}s`, noun);
  }
  return found;
}
