/**
 * Verbs that carry what somebody says, thinks, wants, finds or judges, each with the shapes that its content can have:
 *
 *     q  a quotation, or a clause beside it: "...," she said
 *     c  a clause with "that"                b  a clause without it: said he would
 *     w  a question: asked whether           i  an infinitive: vowed to stay
 *     o  an object: criticized the plan      g  a form in -ing: denied taking it
 *     x  somebody whose doing is part of the content: expects prices to fall
 *     s  with b: only where subject and verb follow at once: added it would, not added features that
 *     a  somebody told before the content: told reporters that, urged them to
 *     :  prepositions, joined by "/": called for, accused them of
 *
 * and after "=" what the verb makes of its content, where that is not simply said: denied, expected, possible, planned.
 */
const table = `
  say qcbwi | tell qacbwi | add qcbs | note qcbo | explain qcwo | state qc | argue qcb:for/against | claim qcbi
  insist qcb:on | maintain qcb | contend qcb | assert qcbo | acknowledge qcbo | concede qcbo | admit qcbg:to | confirm qcbo
  announce qcbo | declare qcbo | report qcbo | reveal qcbo | disclose qco | suggest qcbgo =possible | warn qacbi:of/about/against
  caution qac:against | predict qcbo =expected | conclude qcbs | observe qc | remark qc:on | reply qcb:to | respond qcb:to
  answer q | recall qcbgo | stress qco | emphasize qco | emphasise qco | reiterate qco | repeat qco | clarify qc
  complain qcb:about/of | joke qcb:about | quip qc | write qcb | tweet qcbo | post qcbs | allege qcb | testify qcb | boast qcb:about/of
  brag qcb:about | lament qco | muse qc | opine qc | proclaim qco | pronounce o | protest qco | recount qco | retort qc
  counter qc | swear qcbi | speculate qcb =possible | estimate qcb | calculate cb | mention qco | indicate qcb | signal qcbo
  underline co | underscore co | vow qcbi =planned | pledge qcbio =planned | promise qacbio =planned | agree qcbi:with/on/to
  whisper qc | shout qc | yell qc | scream qc | cry q | chant qo | murmur qc | mutter qc | exclaim qc | sigh q | chuckle q | snap q
  sneer q | continue q | text qc | email qac | e-mail qac | wonder qw | ask qawi:for/about | inquire qw:about | question ow
  demand qcio | urge qaci | order ai | command ai | beg qai | plead qc:for/with | implore qai | inform ac | assure qacb | remind qaci
  notify ac | advise qaci | convince aci | persuade aci | instruct ai | encourage aio | direct ai | request qco
  think cbwq | believe cbw:in | know cbw:about | feel cbqs | hope cbi:for =possible | fear cbo =possible | expect caix =expected | suspect cbo =possible
  assume cb | guess cb =possible | doubt cbwo =possible | understand cwo | realize cbw | realise cbw | recognize c | recognise c
  imagine cbo | consider og | regard - | view o | deem o | find cboqs | learn cb:of/about | decide cwi | determine cw | discover cb
  worry cb:about =possible | wish cbi | prefer oi | want aiox | intend i =planned | plan i =planned | hint c:at =possible | imply c =possible | envision o
  show cbo | demonstrate co | prove c | forecast co =expected | project co =expected | anticipate cobg =expected
  seek oi | refuse i | decline i | threaten i =planned | opt i | offer io | propose qcoig | recommend qcogi | advocate o:for
  aspire i =planned | resolve i | volunteer qi | strive i | hesitate i | vote i | choose i
  criticize o | criticise o | praise o | blast o | slam o | condemn o | denounce o | attack o | blame o | accuse o | applaud o
  commend o | hail o | welcome o | support o | oppose o | back o | endorse o | favor o | favour o | reject o =denied | dismiss o =denied
  defend o | mock o | ridicule o | deride o | decry o | bash o | scold o | chide o | rebuke o | assail o | lambaste o
  deplore o | disparage o | insult o | thank o | congratulate o | admire o | love o | hate o | dislike o | resent o | regret ocg
  respect o | trust o | distrust o | call o:for/on | describe o | label o | brand o | dub o | term o | characterize o | characterise o
  portray o | depict o | cite o | quote o | discuss o | outline o | detail o | unveil o | challenge o | dispute oc =denied
  deny ocgb =denied | contradict o =denied | refute o =denied | express o | voice o | convey o | highlight o | invoke o | tout o
  approve o:of | disapprove :of | disagree qc:with | object :to | speak :of/about | talk :about | refer :to | point :to | allude :to
  react :to | comment qc:on | rail :against | lobby :for | press :for | push :for | appeal :for/to | apologize q:for | apologise q:for
  lash :out | weigh :in | dwell :on | elaborate :on | complain :about/of | sympathize :with | side :with
  credit o | fault o | shame o | berate o | vilify o | trash o | skewer o | lampoon o | belittle o | downplay o | exaggerate o
  champion o | embrace o | espouse o | renounce o | repudiate o | disavow o | laud o | extol o | salute o | cheer o | toast o
  fret qcb:about | grumble qc:about | gripe qc:about | rant q:about | vent q:about | bemoan o | mourn o | scoff q:at | balk :at
  theorize c | posit c | surmise c | conjecture c | hypothesize c | interpret o | perceive o | put q | envisage o
  summarize o | summarise o | narrate qo | relate qc | impart o | broadcast o | publicize o | divulge o | leak o
  certify c | attest c:to | vouch :for | affirm qco | reaffirm co | avow qc | profess o | decree c | rule c | find c
  counsel qaci | nudge ai | exhort qai | beseech qai | invite ai | dare ai | forbid o | prohibit o
  rejoin q | interject q | interrupt q | shrug q | grin q | smile q | nod q | beam q | gush q | rave q:about | crow q | thunder q | bellow q
  deadpan q | offer q | venture q | marvel q:at | enthuse q | fume q | gripe q | huff q | intone q | recite qo | paraphrase o | parrot o
  demur q | stipulate c | specify cw | spell :out | lay :out | single :out | call :out | set :out | make :clear
  read q | sing q | see o | seem ic =possible | appear ic =possible |
  blog qc | fulminate :against | inveigh :against | crusade :against | campaign :for/against | inaugurate - | contest o
  suspect cbo =possible | foresee oc =expected | dread o | loathe o | despise o | detest o | abhor o | covet o | crave o | desire oi | long i
  misstate o | mischaracterize o | misrepresent o | equate o | liken o | compare o
  notice c | remember cogb | forget c | ponder ow | contemplate og | mull o | weigh o | debate ow | negotiate - | acclaim o | rate o | rank o | judge o
  justify o | rationalize o | excuse o | forgive o | pardon - | deflect o | sidestep o | brush :off | shrug :off | rule :out
  press o | grill o | quiz o | probe - | pan o | savage o | eviscerate o | hammer o | pummel o | knock o | rip o | torch o | needle o | taunt o | jab :at
`;

/** What a verb makes of its content when it is not plainly asserted. */
export type CueModality = "denied" | "expected" | "possible" | "planned";

export interface CueVerb {
  readonly lemma: string;
  /** Letters as above. */
  readonly shapes: string;
  readonly prepositions: readonly string[];
  readonly modality?: CueModality;
}

/** The table as records; a verb that stands in it twice has the shapes of both lines. */
export const cueVerbs: readonly CueVerb[] = readTable(table);

function readTable(source: string): CueVerb[] {
  const found = new Map<string, CueVerb>();
  for (const line of source.split(/[|\n]/)) {
    const entry = /^\s*(\S+) ([a-z-]*)(?::(\S+))?(?: =(denied|expected|possible|planned))?\s*$/.exec(line);
    if (!entry?.[1]) continue;
    const before = found.get(entry[1]);
    const modality = (entry[4] as CueModality | undefined) ?? before?.modality;
    found.set(entry[1], {
      lemma: entry[1],
      shapes: (before?.shapes ?? "") + (entry[2] ?? "").replace("-", ""),
      prepositions: [...(before?.prepositions ?? []), ...(entry[3]?.split("/") ?? [])],
      ...(modality && { modality }),
    });
  }
  return [...found.values()];
}
