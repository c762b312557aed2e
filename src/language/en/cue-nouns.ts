/** Nouns whose "that" opens what somebody says or thinks: "the minister's claim that the dam was safe". */
export const cueNouns: ReadonlySet<string> = new Set(
  `
  claim claims statement statements assertion assertions allegation allegations suggestion
  suggestions argument arguments belief beliefs view opinion hope hopes fear fears concern concerns promise promises vow pledge
  pledges demand threat threats warning warnings announcement report reports prediction predictions conclusion finding findings
  assurance assurances admission denial declaration insistence suspicion suspicions conviction doubt doubts
  complaint complaints testimony estimate estimates acknowledgment revelation rumor rumors speculation impression contention theory
  assessment explanation expectation expectations remark comment comments words
`
    .split(/\s+/)
    .filter(Boolean),
);
