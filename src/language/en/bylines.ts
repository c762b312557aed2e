/** What opens a line that names an article's writers. */
export const bylineLeads =
  /^(?:by|words by|words|story by|written by|report by|reported by|posted by|author|authors|text by)(?::\s?|\s)/i;

/** Words of the trade, so that "Staff Writer" is not taken for a writer's name. */
export const trades: ReadonlySet<string> = new Set([
  ...[
    "writer",
    "writers",
    "reporter",
    "reporters",
    "correspondent",
    "correspondents",
    "editor",
    "editors",
    "staff",
    "journalist",
  ],
  ...[
    "contributor",
    "contributors",
    "columnist",
    "producer",
    "bureau",
    "chief",
    "desk",
    "service",
    "news",
    "agency",
    "agencies",
  ],
  ...[
    "newsroom",
    "team",
    "senior",
    "political",
    "diplomatic",
    "foreign",
    "business",
    "economics",
    "international",
    "national",
  ],
  ...[
    "special",
    "deputy",
    "associate",
    "assistant",
    "freelance",
    "photographer",
    "affairs",
    "press",
    "media",
    "online",
    "digital",
  ],
  ...[
    "world",
    "science",
    "health",
    "technology",
    "environment",
    "education",
    "crime",
    "sports",
    "analyst",
    "guest",
    "author",
  ],
]);

/** What stands before a trade where a paper names nobody: "Our Special Correspondent", "A Staff Reporter", "Web Desk". */
export const unnamed: ReadonlySet<string> = new Set(["our", "own", "a", "an", "the", "special", "web", "admin", "by"]);

/** Names of agencies and firms in credits of pictures. */
export const pictureAgencies =
  "AP|AFP|Reuters|REUTERS|EPA|EPA-EFE|EFE|Getty|Getty Images|AFP/Getty Images|Bloomberg|Shutterstock|iStock|Alamy|Anadolu|Anadolu Agency|Xinhua|PA|PA Media|PA Wire|PA Images|Press Association|ANSA|dpa|DPA|TASS|SIPA|Zuma|ZUMA|Magnum|Kyodo|Yonhap|Pool|POOL|NurPhoto|Sipa USA|UPI|CNP|ABACA|Rex|WireImage|Unsplash|Pexels|Wikimedia Commons|Handout|AAP|CP|The Canadian Press|Associated Press|The Associated Press|Bloomberg News|NTB|TT|Keystone|Belga|Ritzau|Lehtikuva|PTI|ANI|VCG|CNS|AA|Flickr|Adobe Stock|Corbis|Redux|Panos|Polaris|ITAR-TASS|Sputnik|NASA|ESA|USGS|supplied|Supplied|courtesy|Courtesy";
