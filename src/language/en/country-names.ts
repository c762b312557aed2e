/**
 * Countries and a few cities and bodies that English papers call by several names. The first is the name on the
 * page; all are compared folded ("U.S." as "us"). Words that also mean something else ("Georgia") stand nowhere.
 */
const groups = `
United States | US | U.S. | USA | U.S.A. | United States of America | America
United Kingdom | UK | U.K. | Britain | Great Britain | United Kingdom of Great Britain and Northern Ireland
China | People's Republic of China | PRC | Mainland China
Taiwan | Republic of China | Chinese Taipei
South Korea | Republic of Korea | ROK | S. Korea
North Korea | Democratic People's Republic of Korea | DPRK | N. Korea
Russia | Russian Federation
United Arab Emirates | UAE | U.A.E. | Emirates
Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | DRC | Congo-Kinshasa
Republic of the Congo | Republic of Congo | Congo-Brazzaville
Ivory Coast | Côte d'Ivoire | Cote d'Ivoire
Czech Republic | Czechia
Turkey | Türkiye | Turkiye | Republic of Turkey
Myanmar | Burma
Eswatini | Swaziland
North Macedonia | Republic of North Macedonia
East Timor | Timor-Leste
Cape Verde | Cabo Verde
Netherlands | The Netherlands | Holland
Iran | Islamic Republic of Iran
Syria | Syrian Arab Republic
Egypt | Arab Republic of Egypt
Saudi Arabia | Kingdom of Saudi Arabia | KSA
Germany | Federal Republic of Germany
France | French Republic
Vietnam | Viet Nam | Socialist Republic of Vietnam
Laos | Lao PDR
Bosnia and Herzegovina | Bosnia-Herzegovina | Bosnia
Papua New Guinea | PNG
New Zealand | NZ | Aotearoa
South Africa | Republic of South Africa
Sri Lanka | Ceylon
Ukraine | The Ukraine
Gambia | The Gambia
Bahamas | The Bahamas
Philippines | The Philippines | Republic of the Philippines
Moldova | Republic of Moldova
Venezuela | Bolivarian Republic of Venezuela
Bolivia | Plurinational State of Bolivia
Tanzania | United Republic of Tanzania
Central African Republic | CAR
Trinidad and Tobago | Trinidad
Vatican City | Vatican | The Vatican | Holy See
Kyiv | Kiev
Kharkiv | Kharkov
Odesa | Odessa
Mumbai | Bombay
Kolkata | Calcutta
Chennai | Madras
Yangon | Rangoon
Ho Chi Minh City | Saigon
New York City | NYC
Los Angeles | L.A.
Washington | Washington, D.C. | Washington, DC | Washington DC
Mecca | Makkah
Hong Kong | Hong Kong SAR
European Union | EU | E.U.
United Nations | UN | U.N.
North Atlantic Treaty Organization | NATO | North Atlantic Treaty Organisation
World Health Organization | WHO | World Health Organisation
International Monetary Fund | IMF
World Trade Organization | WTO | World Trade Organisation
European Central Bank | ECB
International Atomic Energy Agency | IAEA
International Criminal Court | ICC
International Court of Justice | ICJ
Federal Reserve | Fed | US Federal Reserve | Federal Reserve System
Federal Bureau of Investigation | FBI
Central Intelligence Agency | CIA
National Security Agency | NSA
Securities and Exchange Commission | SEC
Food and Drug Administration | FDA
Environmental Protection Agency | EPA
Centers for Disease Control and Prevention | CDC | Centers for Disease Control | US Centers for Disease Control and Prevention
British Broadcasting Corporation | BBC
Cable News Network | CNN
Agence France-Presse | AFP
Associated Press | AP
African Union | AU
Arab League | League of Arab States
Association of Southeast Asian Nations | ASEAN
Organization for Security and Co-operation in Europe | OSCE | Organization for Security and Cooperation in Europe
Organization of the Petroleum Exporting Countries | OPEC
Organisation for Economic Co-operation and Development | OECD | Organization for Economic Cooperation and Development
People's Liberation Army | PLA
Group of Seven | G7 | G-7
Group of Eight | G8 | G-8
Group of 20 | Group of Twenty | G20 | G-20
International Committee of the Red Cross | ICRC
International Olympic Committee | IOC
National Aeronautics and Space Administration | NASA
`;

/** Each group's names; the first is the one to show. */
export const variantNames: readonly (readonly string[])[] = groups
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((name) => name.trim()));

/** "US Treasury" and "British Airways": words for a country before the name of one of its bodies; folded. */
export const countryWords: ReadonlySet<string> = new Set(
  `us usa un eu nato american united states uk british britain english scottish welsh irish french german italian spanish portuguese
  dutch belgian swiss austrian polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian belarusian
  swedish norwegian danish finnish icelandic chinese japanese korean taiwanese vietnamese thai indonesian malaysian filipino
  philippine indian pakistani bangladeshi afghan iranian iraqi syrian lebanese israeli palestinian jordanian saudi emirati
  qatari kuwaiti egyptian libyan tunisian algerian moroccan sudanese ethiopian kenyan nigerian ghanaian canadian mexican
  brazilian argentine argentinian chilean colombian peruvian venezuelan cuban australian european federal national`.split(
    /\s+/,
  ),
);
