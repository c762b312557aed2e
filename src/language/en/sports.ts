/** Words that hardly stand outside sports reports, lower case. */
export const sportsWords: ReadonlySet<string> = new Set(
  `league season match matches fixture fixtures coach striker midfielder defender goalkeeper winger fullback goal goals
  goalless half-time halftime kickoff equaliser equalizer hat-trick playoff playoffs play-off play-offs quarter-final
  quarter-finals semi-final semi-finals semifinal semifinals quarterfinal quarterfinals cup championship championships
  tournament standings inning innings pitcher homer homers batsman bowler wicket wickets touchdown touchdowns quarterback
  rebounds baseman shortstop outfielder goaltender defenseman basketball baseball soccer football hockey rugby cricket nba nfl
  nhl derby relegation scorer scorers scoring stoppage`.split(/\s+/),
);

/** Words of sport that stand elsewhere, too. */
export const gameWords: ReadonlySet<string> = new Set(
  "game games team teams win wins won victory victories defeat beat points score scored manager club players".split(
    " ",
  ),
);

/** Verbs between two teams: "Boston beat Chicago". */
export const beatingVerbs: ReadonlySet<string> = new Set(
  `beat beats defeat defeats defeated edge edges edged thrash thrashes thrashed rout routs routed crush crushes crushed down
  downs downed hammer hammers hammered trounce trounces trounced blank blanks blanked tie ties tied host hosts hosted face
  faces visit visits hold holds held draw draws drew overpower overpowered outlast outlasted stun stuns stunned upset upsets
  sweep sweeps swept`.split(/\s+/),
);

/** Verbs of one team; a score or "to" and "with" follow: "Boston lost 3-2 to Chicago". */
export const playingVerbs: ReadonlySet<string> = new Set(
  "lost loses lose won wins win play plays played drew draw draws".split(" "),
);

/** First words of lines of a table that are no team. */
export const tableWords: ReadonlySet<string> = new Set(
  "saturday sunday monday tuesday wednesday thursday friday halftime attendance total totals extras overs".split(" "),
);
