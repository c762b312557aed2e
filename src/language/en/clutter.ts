/**
 * Words that pages put around an article for their visitors, in lower case with straight apostrophes and "#" for a number.
 * `whole`: a line that says only this (marks may stand beside it). `opening`: a line that begins so, whatever follows.
 */
export interface ClutterWords {
  readonly whole: readonly string[];
  readonly opening: readonly string[];
}

const list = (words: string): readonly string[] => words.split("|").map((one) => one.trim());

export const navigation: ClutterWords = {
  whole: list(`
    home | menu | main menu | open menu | close menu | close | search | skip to content | skip to main content |
    skip navigation | toggle navigation | back to top | back to top button | back to home | go back | back | top |
    connect with us | contact us | contact | about us | log in | login | sign in | sign up | register |
    my account | subscribe | subscribe now | continue reading | show more | show less | see more | load more |
    view all | see all | view more | more | read full article | read full story | read the full story | expand |
    next | previous | prev | next article | previous article | next post | previous post | next story |
    previous story | latest | terms of use | terms of service | privacy policy | cookie policy | privacy | terms |
    advertise with us | advertise | careers | help | sitemap | site map | site index | e-paper | today's paper |
    play | pause | mute | play video | watch live | live tv | gallery | view gallery | open image in gallery |
    breaking | license this article | order reprints | show | listen to this article more | quick guide |
    click to hide | click to read more | click to expand | click to read more and view comments |
    end of list | list # of | list of # items | of | page # of | slide # of | image # of | photo # of |
    reuse this content | view image in fullscreen | enlarge image | click to enlarge | listen to this article |
    listen to article | listen | listen to this story | translate | font size | text size | change text size |
    dark mode | report an error | report a typo | suggest a correction | bookmark | save for later | save |
    save article | add to favorites
  `),
  opening: list(`
    tags: | tag: | topics: | topic: | categories: | category: | keywords: | filed under | posted in |
    see more on: | explore more on these topics | listen to this article · | listen · | read # comments |
    in this article: | previous article | next article | previous post | next post | you are here |
    jump to navigation | skip to
  `),
};

export const promotion: ClutterWords = {
  whole: list(`
    related | related articles | related article | related stories | related story | related news |
    related posts | related content | related coverage | related topics | related links | related reading |
    related videos | more on this story | more on this | more on this topic | more stories | more news |
    more like this | more to read | more from this section | more from us | more in this section | read more |
    read next | read also | also read | see also | you may like | you may also like | you might also like |
    you may be interested in | you might like | recommended | recommended stories | recommended for you |
    recommended articles | recommended reading | most read | most popular | most viewed | most shared | popular |
    popular posts | popular stories | trending | trending now | trending stories | top stories | top story |
    latest news | latest stories | latest posts | latest headlines | breaking news | editor's picks |
    editors' picks | editors picks | editor's choice | must read | must reads | don't miss |
    in case you missed it | what to read next | up next | next up | featured | spotlight | featured stories |
    further reading | from our partners | from the web | around the web | explore more | discover more |
    find out more | learn more | watch more | in other news | also in the news | other news | other stories |
    previously | live updates | suggested reading | suggested stories | keep reading |
    you may also be interested in | more top stories | on this story | latest from
  `),
  opening: list(`
    click here for more | click here for all | click here for our | click here for the latest | click here to read |
    click here to see | click here to view | click here to watch | click here to listen | click here to follow |
    click here to find out | click here to learn | click here to subscribe | click here to sign up |
    click here to get | click here to download | click for more | tap here to
  `),
};

/** What stands before a colon, a bar or a dash and then the headline of another article. */
export const promotionLeads: readonly string[] = list(`
  read more | read also | also read | you can also read | you may also read | you may also like |
  you might also like | you should also read | read | read next | read this | read this next | must read |
  don't miss | see also | see more | see | also see | more | more on this | more news | more stories |
  more from us | related | related article | related articles | related story | related stories | related news |
  related post | related content | related coverage | related reading | related video | watch | watch now |
  watch also | also watch | watch video | listen | listen now | recommended | recommended reading |
  in case you missed it | icymi | previously | up next | next | trending | editor's pick | editor's picks |
  further reading | explore | explore more | find out more | learn more | click here | keep reading | go deeper |
  continue reading | in pictures | in photos | photos | gallery | video | podcast | our view | dig deeper
`);

export const comments: ClutterWords = {
  whole: list(`
    leave a reply | leave a comment | cancel reply | leave a reply cancel reply | comments | comment |
    post a comment | post comment | add a comment | add comment | view comments | show comments | read comments |
    hide comments | join the conversation | join the discussion | start the conversation |
    be the first to comment | no comments | no comments yet | comments are closed | comments off | have your say |
    your comment | write a comment | reply | name | email | e-mail | website | submit | your name | your email |
    submit comment | what do you think | sort by | newest | oldest | best rated | report abuse
  `),
  opening: list(`
    your email address will not be published | required fields are marked | save my name, email |
    save my name and email | you must be logged in to post | you must be logged in to comment |
    please log in to leave a comment | log in to comment | this site uses akismet | learn how your comment data |
    notify me of follow-up comments | notify me of new | comments are moderated | comments on this article |
    the comments below have not been moderated | commenting on this | view our comment policy |
    please read our comment | share or comment on this article | do you want to automatically post your | comments are closed after |
    views expressed in the comments | views expressed in comments | the views expressed in the comments |
    the views expressed in comments | opinions expressed in the comments | opinions expressed in comments |
    comments are closed for | comments are closed on | comments are now closed |
    comments have been closed | comments have been turned off | comments are turned off | comments are disabled |
    comments have been disabled | commenting is closed | commenting is now closed | commenting has been disabled
  `),
};

/** A line of nothing but these, one of `strong` among them, is a row of sharing buttons. */
export const sharing = {
  strong: new Set(
    list(`
    share | shares | tweet | facebook | twitter | whatsapp | linkedin | reddit | pinterest | telegram |
    messenger | flipboard | instagram | youtube | tiktok | tumblr | viber | weibo | wechat | threads | bluesky |
    mastodon | print | email | copy | bookmark
  `),
  ),
  weak: new Set(
    list(`
    this | article | story | post | page | news | on | via | with | by | to | a | the | and | or | your |
    friends | us | link | url | x | sms | pocket | save | like | likes | follow | more | icon | click | opens |
    in | new | window | send | mail | e-mail | comment | comments | google | plus | rss | feed | copied |
    options | gift | full | it | for | k
  `),
  ),
} as const;

/**
 * A line that begins with one of `opening` and has one of `signal` in it asks its reader to subscribe; so does one that has
 * one of `plea` in it.
 */
export const newsletter = {
  opening: list(`
    sign up | subscribe | join | get | enter your email | register | download | already a subscriber |
    already have an account | by signing up | by subscribing | by clicking | by entering | by providing your |
    thank you for | thanks for | stay | don't miss | follow | like us | want | for more | never miss | receive |
    you can unsubscribe | please enter | support | become a | to continue reading | click here to |
    create a free account | unlock | start your | check your | be the first to | keep up | a weekly | a daily |
    our daily | our weekly | invalid email | something went wrong | an error has occurred | success! |
    email address | this is a subscriber | this article is for subscribers
  `),
  plea: list(`
    support our journalism | sign up for our newsletter | subscribe to our newsletter | our free newsletter |
    our daily newsletter | our weekly newsletter | sign up to our newsletter | join our whatsapp |
    join our telegram | follow us on | delivered to your inbox | straight to your inbox | download our app |
    become a member today | analysis and insights. sign up here | make a contribution today | was this email forwarded to you
  `),
  signal: list(`
    newsletter | newsletters | your inbox | email updates | email alerts | news alerts | breaking news alerts |
    our app | the app | mobile app | our free app | app store | google play | privacy policy | terms of use |
    terms of service | terms and conditions | subscriber-only | subscription | subscribers | subscriber |
    our telegram | our whatsapp | telegram channel | whatsapp channel | youtube channel | on twitter |
    on facebook | on instagram | on linkedin | on google news | on x | on social media | on tiktok |
    subscribe to our | subscribe now | free trial | log in | sign in | mailing list | push notifications |
    unsubscribe | signing up | subscribing | your email | email address | podcast | independent journalism |
    our journalism | unlimited access | full access
  `),
} as const;

export const advertising: ClutterWords = {
  whole: list(`
    advertisement | advertisements | advertising | advert | ad | ads | sponsored | sponsored content |
    sponsored links | sponsored post | promoted | promoted content | paid content | paid post | partner content |
    ad feedback | remove ads | story continues | story continues below | story continues below advertisement |
    story continues after advertisement | article continues below | article continues below advertisement |
    article continues after advertisement | article continues after ad | continue reading below |
    continues below | continue after ad | scroll to continue | advertisement scroll to continue |
    advertisement · scroll to continue | advertisement continue reading below | skip ad | skip advertisement | close ad | scroll for more |
    scroll down to continue | scroll down for more | report this ad | report ad
  `),
  opening: list(`
    story continues below | article continues below | article continues after | content continues below |
    this article contains affiliate links | we may earn a commission | this post may contain affiliate
  `),
};

export const notices: ClutterWords = {
  whole: list(`
    unsubscribe | view online | manage preferences | manage your preferences | update your preferences |
    email preferences | forward to a friend | like this | like loading | accept | accept all | reject all | manage cookies | cookie settings | loading |
    loading... | please wait | error
  `),
  opening: list(`
    this article is more than # year | this article is more than # month | this story is more than # year |
    you are receiving this | you're receiving this | you received this | transcripts are created on a rush deadline |
    npr transcripts are created | when we learn of a mistake | an earlier version of this article |
    an earlier version of this story | an earlier version of this report | a previous version of this article |
    a previous version of this story | this article was amended on | this article has been amended |
    this story has been corrected | this article has been corrected | the bbc is not responsible for the content |
    have a tip? | correction: # | correction: january | correction: february | correction: march | correction: april |
    correction: may # | correction: june | correction: july | correction: august | correction: september |
    correction: october | correction: november | correction: december | you receive this | to unsubscribe | view this email |
    view in browser | view in your browser | we use cookies | this website uses cookies | this site uses cookies | by continuing to use this |
    by using this site | your browser does not support | your browser doesn't support | please enable javascript |
    javascript is disabled | javascript is required | to view this video please enable |
    this video can not be played | this video cannot be played | media caption | unable to load |
    video unavailable | sorry, this content is not available | an error occurred | to display this content from |
    this content is hosted by | allow content provided by | please turn off your ad blocker |
    you have reached your limit of | you've reached your limit of | you have read your last free |
    you have free articles
  `),
};

/** A paper's call for its readers' own stories: a question to them, then how to reach us. */
export const calls = {
  question:
    /^(?:did|have|were|was|are|do|can|could|will) (?:you|your)\b|^(?:got|have|know|seen|heard|want to share) (?:a|an|any|something|anything|more|your)\b/i,
  answer:
    /[?.!]\s+(?:please,? |if so,? )?(?:(?:call|contact|e-?mail|text|message|whatsapp|ring|write to|get in touch with) (?:us|our|the newsdesk|the newsroom)\b|(?:send|share|tell|give|upload|submit)(?: with)?(?: us)? your (?:story|stories|experience|experiences|view|views|photos?|pictures?|videos?)\b|get in touch\b|let us know (?:in|on|at|by|via)\b)/i,
} as const;

/** How such a line begins that goes on with a section's name: "Most viewed in politics". */
export const closingHeads: readonly string[] = list(
  "most viewed in | most read in | most popular in | most shared in | trending in | top stories in | latest in",
);

/** How lines of rights end, whoever holds them. */
export const rightsEnd = /\ball rights (?:are )?reserved[.!]?$/i;

export const rights: ClutterWords = {
  whole: list("all rights reserved | some rights reserved | copyright"),
  opening: list(`
    © | (c) # | copyright © | copyright (c) | copyright # | all rights reserved |
    this material may not be published | this material, and other digital content | not to be reproduced |
    no part of this | a version of this article appears | a version of this article appeared | a version of this story appears |
    a version of this story appeared | reproduction without permission | reproduction in whole or in part |
    republished with permission | acquire licensing rights | purchase licensing rights
  `),
};

/** Lines under an article that say where it comes from or who worked on it. */
export const sources: ClutterWords = {
  whole: list(`
    source link | source | sources | original source | original article | view original article | view original |
    link to original | read original article | read the original article | read original | article source |
    source url | via | our standards
  `),
  opening: list(`
    source: | sources: | original source: | original article: | source link: | article source: | via: | credit: |
    our standards: | read the original article | view the original article |
    this article was originally published | this article originally appeared |
    this story was originally published | this story originally appeared | originally published on |
    originally published at | originally published by | first published on | first published in |
    this article first appeared | this story has not been edited | this story was produced by |
    (this story has not been edited | (with inputs from | with inputs from | except for the headline, this story |
    (except for the headline | disclaimer: | (this is an unedited
  `),
};

export const credits: ClutterWords = {
  whole: [],
  opening: list(`
    reporting by | additional reporting by | editing by | writing by | written by | edited by |
    with reporting by | compiled by | (reporting by | (additional reporting | (editing by | (writing by |
    (edited by | (compiled by | (with reporting | additional reporting from | with additional reporting |
    photography by | graphics by | produced by
  `),
};

/** How a credit in brackets begins that stands at the end of the last paragraph. */
export const credited = /^\((?:additional )?(?:reporting|writing|editing|compiled|translated) (?:by|from|and)\b/i;

/** How a line under an article names somebody who helped with it. */
export const helped =
  /\bcontributed (?:to this (?:report|story|article)|reporting)\b|\b(?:(?:reach|contact|e-?mail|follow) (?:him|her|them) (?:at|on|via)|can be reached (?:at|by|via))\b.{0,80}@/i;

/** What the heading of readers' comments says after their number: "2 thoughts on “The night the ferry came back”". */
export const answers = /^\d{1,5} (?:thoughts?|responses?|comments?|replies|reply) (?:on|to)\b/i;

/** How an agency names a report before its headline, and tells editors what is new in it. */
export const slug = /^(?:BC|AM|PM)-{1,2}\p{Lu}|\b\d(?:st|nd|rd|th) (?:Ld|Lead)\b|\bWritethru\b|^Eds:/u;

/** What an agency tells editors, with or without a dateline before it: "(Adds details, quotes from governor)". */
export const editing =
  /^(?:[^()]{2,40}(?:\([^()]{2,20}\))? -{1,2} )?[([](?:adds|updates|recasts|corrects|writes? through|refiles|repeats|rewrites|incorporates|releads|clarifies|fixes|removes|changes|new throughout)\b[^()[\]]{0,300}[)\]]$/i;

/** Until when a report must not be printed. */
export const embargo = /^(?:strictly |under )?embargo(?:ed)?\b(?: until| till|:| for)/i;

/** A writer's name, and from where the writer reported: "Ada Moreno reported from Vik, and Li Na from Lund." */
export const reportedFrom = /^\p{Lu}[^.!?]{2,60} reported from \p{Lu}[^.!?]{2,150}\.$/u;

/** What stage directions look like in the transcript of a broadcast. */
export const stageDirection = /^[([](?:\p{Lu}[\p{Lu}\d’' ,.:“”"-]{3,100})[)\]]\.?$/u;

/** Below this nothing of the article follows, however much there is. */
export const endings: readonly string[] = list(`
  ends | notes to editors | note to editors | notes for editors | media contact | media contacts | press contact |
  press contacts | media enquiries
`);

/** After one of these, what follows to the end belongs to the page and not to the article. */
export const closers: readonly string[] = list(`
  leave a reply | leave a comment | leave a reply cancel reply | comments | post a comment | add a comment |
  join the conversation | join the discussion | related articles | related stories | related news |
  related posts | related content | related topics | related coverage | related links | more on this story |
  more stories | more news | more like this | you may also like | you might also like | you may like |
  you might like | recommended stories | recommended for you | recommended articles | read next | most read |
  most popular | most viewed | trending now | trending stories | latest news | latest stories | latest posts |
  latest headlines | editor's picks | editors' picks | what to read next | up next | around the web |
  explore more on these topics | from the web | from our partners | about the author | about the authors | about author | share this article |
  share this story | share this | source link | back to top | back to top button | more from this section |
  have your say | popular posts | top stories | tags | contact us | about us | follow us | connect with us |
  quick links | copyright | subscribe to our newsletter | ends | notes to editors | media contact | press contact |
  media contacts | press contacts
`);

/** Sections that stand above a headline, and so are no headline. */
export const sections: ReadonlySet<string> = new Set(
  list(`
  world | world news | news | u.s | us | us news | uk | uk news | europe | asia | africa | americas |
  middle east | politics | business | economy | markets | opinion | analysis | comment | editorial | sport |
  sports | culture | technology | tech | science | health | environment | climate | lifestyle | travel |
  entertainment | arts | local | national | international | international news | top story | top stories |
  top news | breaking news | breaking | press release | media release | news release | for immediate release | live | exclusive | explainer | feature | features | investigation |
  in depth | headlines | latest | latest news | video | featured | national security | foreign affairs |
  diplomacy | defence | defense | crime | education | weather | money
`),
);
