/**
 * Well-known organizations of the news, lower case, without "the": what the tagger learns to trust and to look past. From
 * general knowledge; none of them is a rule by itself.
 */

const list = (names: string): readonly string[] => names.trim().split(/\s*[|\n]\s*/);

/** Alliances, agencies and courts of several states, and bodies known everywhere. */
export const worldBodies: readonly string[] = list(`
united nations|un|u.n.|nato|european union|eu|e.u.|european commission|european parliament|european council|european central bank|ecb
council of europe|european court of human rights|european court of justice|eurozone|world bank|international monetary fund|imf
world trade organization|wto|world health organization|who|unicef|unesco|unhcr|undp|unrwa|wfp|world food programme|world food program
fao|ilo|iaea|opec|opec+|oecd|osce|apec|asean|african union|arab league|commonwealth|oas|organization of american states|mercosur|brics
ecowas|sadc|cis|gcc|gulf cooperation council|oic|interpol|europol|eurojust|frontex|security council|un security council|general assembly
international criminal court|icc|international court of justice|icj|red cross|international committee of the red cross|icrc|red crescent
amnesty international|human rights watch|greenpeace|oxfam|save the children|doctors without borders|médecins sans frontières|msf
world wildlife fund|wwf|transparency international|reporters without borders|committee to protect journalists|cpj|care international
international crisis group|islamic relief|world vision|caritas|opcw|itu|wipo|unctad|unep|ipcc|g7|g8|g20|g-7|g-8|g-20|group of seven
asian development bank|african development bank|european investment bank|ebrd|bank for international settlements|international energy agency|iea
eurostat|world economic forum|international olympic committee|ioc|fifa|uefa|icao|iata|imo|unaids|unodc|unfpa|rotary international
`);

/** Organs of states that the news names without their country. */
export const stateBodies: readonly string[] = list(`
congress|senate|house of representatives|parliament|house of commons|house of lords|commons|lords|knesset|duma|state duma|bundestag|bundesrat
supreme court|high court|court of appeal|constitutional court|federal court|crown court|old bailey|cabinet|pentagon|state department
white house|kremlin|downing street|whitehall|capitol|justice department|treasury|treasury department|defense department|home office
foreign office|foreign ministry|interior ministry|defence ministry|defense ministry|finance ministry|health ministry|ministry of defence
ministry of foreign affairs|ministry of justice|federal reserve|fed|bank of england|bank of japan|bundesbank|reserve bank|central bank
fbi|cia|nsa|dea|atf|irs|fda|epa|faa|sec|ftc|fcc|fema|cdc|nasa|noaa|osha|tsa|ntsb|doj|dhs|homeland security|secret service|coast guard
national guard|state police|national weather service|met office|geological survey|usgs|usda|usaid|nlrb|cbo|gao|omb|hud|nih|nhs|hmrc|ofcom
ofgem|ofsted|mi5|mi6|gchq|scotland yard|metropolitan police|met police|crown prosecution service|cps|environment agency|network rail|bbc trust
mossad|shin bet|idf|israel defense forces|kgb|fsb|gru|isi|raw|plo|palestinian authority|people's liberation army|red army|royal navy
royal air force|raf|army|navy|air force|marine corps|marines|special forces|revolutionary guard|revolutionary guards|republican guard
european space agency|esa|roscosmos|isro|jaxa|cern|securities and exchange commission|federal trade commission|food and drug administration
federal aviation administration|environmental protection agency|federal bureau of investigation|central intelligence agency|drug enforcement administration
centers for disease control and prevention|internal revenue service|national transportation safety board|federal communications commission
`);

/** Parties, movements and armed groups. */
export const movements: readonly string[] = list(`
democratic party|republican party|democrats|republicans|gop|labour party|labour|conservative party|conservatives|tories|tory party
liberal democrats|lib dems|green party|greens|ukip|snp|scottish national party|plaid cymru|sinn fein|sinn féin|dup|sdlp|fianna fáil|fine gael
christian democrats|christian democratic union|cdu|csu|spd|social democrats|social democratic party|fdp|afd|die linke|socialist party|communist party
liberal party|national party|labor party|bloc québécois|new democratic party|ndp|likud|kadima|shas|meretz|fatah|hamas|hezbollah|hizbollah|islamic jihad
congress party|bjp|bharatiya janata party|shiv sena|aam aadmi party|ppp|pml-n|mqm|awami league|bnp|african national congress|anc|inkatha|zanu-pf|mdc|swapo
frelimo|renamo|unita|mpla|plo|pkk|akp|chp|mhp|hdp|baath party|muslim brotherhood|taliban|taleban|al-qaeda|al-qaida|al qaeda|islamic state|isis|isil
boko haram|al-shabaab|al-shabab|abu sayyaf|jemaah islamiyah|lashkar-e-taiba|jaish-e-mohammed|tamil tigers|ltte|khmer rouge|farc|eln|eta|ira|uvf|uda
real ira|m23|lord's resistance army|lra|janjaweed|spla|kla|houthis|sendero luminoso|shining path|zapatistas|pri|pan|prd|workers' party|kuomintang|dpp
liberal democratic party|ldp|komeito|united russia|yabloko|solidarity|law and justice|civic platform|fidesz|jobbik|syriza|new democracy|pasok|golden dawn
podemos|popular party|ciudadanos|vox|forza italia|northern league|five star movement|national front|national rally|tea party|ku klux klan|naacp|aclu|afl-cio
national rifle association|nra|black panthers|moral majority|planned parenthood|aarp|teamsters|united auto workers|uaw|seiu|unison|unite|tuc|rmt|aslef|cbi
church of england|catholic church|vatican|orthodox church|mormon church|salvation army
`);

/** Firms, banks, airlines. */
export const companies: readonly string[] = list(`
apple|microsoft|google|alphabet|amazon|facebook|meta|twitter|netflix|tesla|intel|ibm|oracle|cisco|dell|hewlett-packard|hp|qualcomm|nvidia|amd|texas instruments
motorola|nokia|ericsson|samsung|sony|panasonic|toshiba|hitachi|fujitsu|nec|sharp|canon|nikon|lg|siemens|philips|alcatel|lucent|compaq|apple computer|sun microsystems
netscape|yahoo|aol|ebay|paypal|adobe|salesforce|sap|uber|lyft|airbnb|spacex|snap|linkedin|tiktok|bytedance|alibaba|tencent|baidu|huawei|zte|xiaomi|lenovo|foxconn|tsmc
general motors|gm|ford|chrysler|toyota|honda|nissan|mazda|mitsubishi|subaru|suzuki|hyundai|kia|daewoo|volkswagen|vw|bmw|daimler|daimler-benz|mercedes|mercedes-benz|audi|porsche
fiat|ferrari|renault|peugeot|citroën|citroen|volvo|saab|rover|jaguar|land rover|rolls-royce|bentley|tata|tata motors|mahindra|boeing|airbus|lockheed|lockheed martin|northrop
raytheon|general dynamics|bae systems|british aerospace|bombardier|embraer|mcdonnell douglas|general electric|ge|westinghouse|honeywell|3m|caterpillar|john deere|deere
exxon|exxonmobil|exxon mobil|mobil|chevron|texaco|conocophillips|shell|royal dutch shell|bp|british petroleum|total|elf|eni|repsol|statoil|equinor|gazprom|rosneft|lukoil|yukos
petrobras|pemex|saudi aramco|aramco|petrochina|sinopec|cnooc|halliburton|schlumberger|enron|british gas|centrica|national grid|edf|e.on|rwe|enel|vattenfall|bhp|bhp billiton
rio tinto|anglo american|glencore|vale|alcoa|us steel|arcelormittal|nippon steel|posco|thyssenkrupp|basf|bayer|hoechst|dow|dow chemical|dupont|monsanto|syngenta|ici
pfizer|merck|johnson & johnson|eli lilly|bristol-myers squibb|abbott|amgen|gilead|moderna|biontech|novartis|roche|sanofi|glaxosmithkline|gsk|glaxo wellcome|smithkline beecham|astrazeneca|zeneca
procter & gamble|unilever|nestle|nestlé|danone|kraft|heinz|kellogg|general mills|coca-cola|coca cola|pepsi|pepsico|anheuser-busch|heineken|carlsberg|guinness|diageo|sabmiller
philip morris|rjr nabisco|british american tobacco|imperial tobacco|mcdonald's|burger king|kfc|starbucks|wal-mart|walmart|target|kmart|sears|home depot|costco|tesco|sainsbury|sainsbury's|asda
marks & spencer|marks and spencer|morrisons|carrefour|aldi|lidl|ikea|h&m|zara|inditex|gap|nike|adidas|reebok|puma|levi strauss|gucci|lvmh|l'oréal|l'oreal|walt disney|disney
time warner|warner bros|warner brothers|viacom|paramount|universal|columbia pictures|20th century fox|news corp|news corporation|comcast|at&t|verizon|sprint|t-mobile|mci|worldcom|bell atlantic
british telecom|bt|vodafone|orange|telefonica|telefónica|deutsche telekom|france telecom|telecom italia|telstra|ntt|softbank|bskyb|bertelsmann|vivendi|pearson|reed elsevier|emi
goldman sachs|morgan stanley|jp morgan|j.p. morgan|jpmorgan|jpmorgan chase|merrill lynch|lehman brothers|bear stearns|salomon brothers|citigroup|citibank|citicorp|bank of america|wells fargo|chase manhattan
american express|visa|mastercard|blackrock|vanguard|fidelity|berkshire hathaway|aig|metlife|prudential|allianz|axa|zurich|swiss re|munich re|lloyd's|lloyds|lloyds bank|barclays|hsbc|natwest|rbs
royal bank of scotland|standard chartered|santander|bbva|bnp paribas|société générale|societe generale|crédit agricole|credit lyonnais|deutsche bank|commerzbank|dresdner bank|ubs|credit suisse|ing|abn amro
rabobank|unicredit|intesa|nomura|mizuho|sumitomo|mitsui|daiwa|westpac|anz|macquarie|royal bank of canada|scotiabank|moody's|standard & poor's|fitch|s&p|deloitte|kpmg|pwc|pricewaterhousecoopers|ernst & young|mckinsey
new york stock exchange|nyse|nasdaq|london stock exchange|dow jones|euronext|fannie mae|freddie mac|fedex|federal express|ups|dhl|tnt|royal mail|us postal service|u.s. postal service|amtrak|conrail|deutsche bahn|eurotunnel|eurostar
american airlines|united airlines|delta|delta air lines|continental airlines|northwest airlines|us airways|usair|southwest airlines|twa|pan am|british airways|virgin atlantic|easyjet|ryanair|lufthansa|air france
klm|iberia|alitalia|swissair|sabena|sas|finnair|aeroflot|turkish airlines|el al|emirates|etihad|qatar airways|saudia|air india|jet airways|pakistan international airlines|pia|cathay pacific|singapore airlines|malaysia airlines
garuda|thai airways|qantas|ansett|air new zealand|japan airlines|jal|all nippon airways|ana|korean air|asiana|china airlines|air china|china eastern|air canada|westjet|ethiopian airlines|kenya airways|south african airways
hilton|marriott|hyatt|sheraton|p&o|maersk|cunard|carnival|royal caribbean|stena|halifax|abbey national|nationwide|northern rock|bupa|serco|g4s|capita|carillion|thomas cook|tui|wework|theranos
`);

/** Clubs, teams and leagues. */
export const clubs: readonly string[] = list(`
arsenal|aston villa|birmingham city|blackburn|blackburn rovers|bolton|bolton wanderers|bournemouth|brentford|brighton|burnley|cardiff city|charlton|charlton athletic|chelsea|coventry city|crystal palace|derby county|everton
fulham|huddersfield|hull city|ipswich|ipswich town|leeds|leeds united|leicester city|liverpool|luton town|manchester city|manchester united|man city|man united|man utd|middlesbrough|millwall|newcastle united|norwich city|nottingham forest
portsmouth|queens park rangers|qpr|reading|sheffield united|sheffield wednesday|southampton|stoke city|sunderland|swansea city|tottenham|tottenham hotspur|spurs|watford|west brom|west bromwich albion|west ham|west ham united|wigan|wigan athletic
wimbledon|wolverhampton wanderers|wolves|celtic|rangers|aberdeen|hearts|hibernian|hibs|dundee united|motherwell|kilmarnock|st johnstone|barcelona|fc barcelona|real madrid|atletico madrid|atlético madrid|sevilla|valencia|villarreal|real sociedad
athletic bilbao|real betis|deportivo|deportivo la coruña|celta vigo|espanyol|juventus|ac milan|inter milan|inter|milan|roma|as roma|lazio|napoli|fiorentina|sampdoria|parma|udinese|atalanta|torino|bologna|bayern|bayern munich|borussia dortmund|dortmund
bayer leverkusen|leverkusen|schalke|schalke 04|werder bremen|hamburg|hamburger sv|vfb stuttgart|borussia mönchengladbach|eintracht frankfurt|rb leipzig|hertha berlin|wolfsburg|cologne|1860 munich|karlsruhe|hansa rostock|paris saint-germain|psg|marseille|olympique marseille
lyon|monaco|lens|lille|bordeaux|auxerre|nantes|saint-etienne|ajax|ajax amsterdam|psv|psv eindhoven|feyenoord|anderlecht|club brugge|standard liege|porto|fc porto|benfica|sporting|sporting lisbon|galatasaray|fenerbahce|besiktas|olympiakos|panathinaikos|aek athens
spartak moscow|cska moscow|dynamo moscow|lokomotiv moscow|zenit|dynamo kiev|dynamo kyiv|shakhtar donetsk|red star belgrade|partizan belgrade|dinamo zagreb|steaua bucharest|sparta prague|slavia prague|legia warsaw|rosenborg|ifk gothenburg|brondby|rapid vienna|austria vienna|grasshopper
boca juniors|river plate|flamengo|corinthians|palmeiras|santos|sao paulo|gremio|nacional|penarol|al ahly|zamalek|kaizer chiefs|orlando pirates|al hilal|los angeles galaxy|inter miami
boston celtics|celtics|brooklyn nets|nets|new york knicks|knicks|philadelphia 76ers|76ers|sixers|toronto raptors|raptors|chicago bulls|bulls|cleveland cavaliers|cavaliers|detroit pistons|pistons|indiana pacers|pacers|milwaukee bucks|bucks|atlanta hawks|hawks
charlotte hornets|hornets|miami heat|orlando magic|washington wizards|wizards|washington bullets|denver nuggets|nuggets|minnesota timberwolves|timberwolves|oklahoma city thunder|portland trail blazers|trail blazers|utah jazz|golden state warriors|warriors|los angeles clippers|clippers
los angeles lakers|lakers|phoenix suns|suns|sacramento kings|dallas mavericks|mavericks|houston rockets|rockets|memphis grizzlies|grizzlies|new orleans pelicans|san antonio spurs|seattle supersonics|supersonics|vancouver grizzlies
new york yankees|yankees|boston red sox|red sox|baltimore orioles|orioles|tampa bay rays|toronto blue jays|blue jays|chicago white sox|white sox|cleveland indians|detroit tigers|tigers|kansas city royals|royals|minnesota twins|twins|houston astros|astros|los angeles angels|california angels
oakland athletics|seattle mariners|mariners|texas rangers|atlanta braves|braves|florida marlins|miami marlins|marlins|new york mets|mets|philadelphia phillies|phillies|montreal expos|expos|washington nationals|chicago cubs|cubs|cincinnati reds|reds|milwaukee brewers|brewers|pittsburgh pirates|pirates
st. louis cardinals|st louis cardinals|cardinals|arizona diamondbacks|diamondbacks|colorado rockies|rockies|los angeles dodgers|dodgers|san diego padres|padres|san francisco giants|giants|buffalo bills|miami dolphins|dolphins|new england patriots|patriots|new york jets|jets|baltimore ravens|ravens
cincinnati bengals|bengals|cleveland browns|pittsburgh steelers|steelers|houston texans|houston oilers|indianapolis colts|colts|jacksonville jaguars|jaguars|tennessee titans|titans|denver broncos|broncos|kansas city chiefs|oakland raiders|las vegas raiders|raiders|los angeles chargers|san diego chargers|chargers
dallas cowboys|cowboys|new york giants|philadelphia eagles|eagles|washington redskins|redskins|chicago bears|detroit lions|green bay packers|packers|minnesota vikings|vikings|atlanta falcons|falcons|carolina panthers|panthers|new orleans saints|tampa bay buccaneers|buccaneers|arizona cardinals|los angeles rams
st. louis rams|rams|san francisco 49ers|49ers|seattle seahawks|seahawks|boston bruins|bruins|buffalo sabres|sabres|detroit red wings|red wings|montreal canadiens|canadiens|ottawa senators|toronto maple leafs|maple leafs|new jersey devils|new york islanders|islanders|new york rangers|philadelphia flyers|flyers
pittsburgh penguins|penguins|washington capitals|chicago blackhawks|blackhawks|colorado avalanche|avalanche|dallas stars|st. louis blues|calgary flames|edmonton oilers|oilers|vancouver canucks|canucks|anaheim ducks|los angeles kings|phoenix coyotes|san jose sharks|tampa bay lightning|florida panthers|hartford whalers|winnipeg jets
yorkshire|lancashire|surrey|middlesex|essex|kent|sussex|hampshire|somerset|gloucestershire|glamorgan|leicestershire|nottinghamshire|derbyshire|worcestershire|warwickshire|northamptonshire|durham|leicester tigers|saracens|harlequins|wasps|bath|munster|leinster|ulster|toulouse|stade francais
wigan warriors|st helens|leeds rhinos|brisbane broncos|sydney swans|collingwood|essendon|carlton|hawthorn|richmond|geelong|crusaders|hurricanes|blues|brumbies|waratahs|springboks|wallabies|all blacks|lions|mumbai indians|chennai super kings
premier league|football league|football association|fa|nba|nfl|mlb|nhl|mls|ncaa|wnba|pga|pga tour|lpga|atp|wta|fia|formula one|mclaren|red bull|williams|mcc|ecb|bcci|icc|la liga|serie a|bundesliga|ligue 1|usoc|usada|wada|world rugby|rugby football union|rfu|major league baseball|national football league|national basketball association
`);
