/** News agencies, broadcasters and papers that others quote, lower case, without "the". */
export const newsOutlets: readonly string[] = `
reuters|associated press|agence france-presse|afp|upi|xinhua|kyodo|kyodo news|yonhap|tass|itar-tass|ria novosti|interfax|dpa|efe|ansa
anadolu|anadolu agency|bernama|antara|press trust of india|press association|bloomberg|bloomberg news|irna
bbc|bbc news|itv|itv news|sky news|channel 4 news|cnn|nbc|nbc news|cbs|cbs news|abc news|msnbc|fox news|npr|pbs|voice of america
radio free europe|radio free asia|al jazeera|al arabiya|al-jazeera|al-arabiya|france 24|deutsche welle|euronews|nhk|cctv|cgtn|kbs
guardian|daily telegraph|financial times|daily mail|daily mirror|evening standard|economist|new statesman
new york times|washington post|wall street journal|los angeles times|usa today|chicago tribune|boston globe|miami herald|politico
axios|newsweek|time magazine|new yorker|atlantic monthly|huffington post|buzzfeed news|vox media|propublica|foreign policy
globe and mail|toronto star|sydney morning herald|new zealand herald|irish times|straits times|south china morning post
global times|people's daily|china daily|japan times|nikkei|asahi shimbun|yomiuri shimbun|mainichi shimbun|korea herald
times of india|hindustan times|indian express|jakarta post|bangkok post|haaretz|jerusalem post|ynet|hurriyet|al-ahram
le monde|le figaro|libération|der spiegel|die zeit|die welt|süddeutsche zeitung|frankfurter allgemeine zeitung|el país|el mundo
corriere della sera|la repubblica|la stampa|izvestia|kommersant|novaya gazeta|kyiv post|kyiv independent|globo|folha de s.paulo|clarín
`
  .trim()
  .split(/[|\n]/);
