/** Words that pages put around an article: in the names of their elements, and for their readers. */

/**
 * Words in classes and ids of elements that hold no part of the article. Matched at the beginning of a word ("share"
 * in "share-bar"); those in `frame` describe the article itself: who wrote it, when, under which label.
 */
export const clutterNames = {
  navigation:
    "nav|navbar|navigation|menu|breadcrumb|breadcrumbs|pagination|pager|skip-link|toc|table-of-contents|topbar|masthead",
  sharing: "share|sharing|shares|social|socials|addthis|addtoany|sharedaddy|sd-sharing|follow-us|print-button|toolbar",
  related:
    "related|recirc|recirculation|recommend|recommended|recommendation|recommendations|read-more|readmore|more-from|more-on|more-stories|also-read|read-also|see-also|you-may|most-read|most-popular|popular|trending|outbrain|taboola|zergnet|jp-relatedposts|yarpp|up-next|next-article|prev-next|post-navigation|latest-news|latest-stories|latest-posts|top-stories|teaser|teasers|promo|promos|in-article-link|inline-link-list|editors-picks|editor-picks|further-reading|suggested|display-card|article-card|story-card|content-card|post-card|external-link-embed|link-embed|inline-link|read-next|keep-reading|also-on|dont-miss",
  newsletter:
    "newsletter|newsletters|signup|sign-up|subscribe|subscription|mailing-list|mc-embed|email-capture|optin|opt-in|email-form",
  advert:
    "ad|ads|adv|advert|advertisement|advertising|adsbygoogle|ad-slot|ad-container|ad-wrapper|ad-unit|dfp|sponsor|sponsored|sponsorship|affiliate|commercial",
  comments: "comment|comments|comment-list|comment-respond|disqus|coral|livefyre|respond|reader-comments|discussion",
  author:
    "author-bio|author-box|author-info|author-card|author-description|about-author|about-the-author|bio|biography|contributor-bio|writer-bio|post-author|author-profile|author-footer|author-block",
  tags: "tags|tag-list|taglist|post-tags|entry-tags|article-tags|keywords|topics|topic-list|categories|cat-links|tags-links|filed-under",
  notice:
    "cookie|cookies|consent|gdpr|modal|popup|pop-up|overlay|lightbox|tooltip|copyright|disclaimer|donate|donation|support-us|membership|banner|alert-bar|login|rating|ratings|poll|quiz|survey|boilerplate|commission-disclaimer-message|callout|cta|call-to-action",
  hidden:
    "sr-only|screen-reader|screen-reader-text|visually-hidden|visuallyhidden|offscreen|a11y-hidden|hide|hidden|is-hidden|d-none",
  media:
    "gallery|slideshow|carousel|slider|video-player|audio-player|jw-player|jwplayer|brightcove|video-js|vjs|podcast-player|player|playlist|infobox|factbox|widget|sidebar|aside|rail|product-chart|product-card|product-widget|product-box|recipe-details|nutrition|nutrition-facts|nutrition-info|photogallery|scorecard|stat-table",
  embed:
    "twitter-tweet|twitter-video|tweet|instagram-media|instagram-embed|tiktok-embed|fb-post|facebook-post|social-embed|oembed|reddit-embed|bluesky-embed",
  frame:
    "byline|by-line|author|authors|dateline-info|timestamp|posted-on|published|pubdate|publish-date|post-date|post-meta|entry-meta|article-meta|meta|metadata|kicker|eyebrow|reading-time|read-time|credits|article-header|entry-header|post-header|article-info|article__header|headline",
} as const;

/** Words in the names of what others lay over a page: requests for consent, the bars of web archives and caches. */
export const overlayNames =
  "onetrust|ot-sdk|didomi|usercentrics|cookiebot|cybot|qc-cmp|truste|trustarc|sp-message|cookie-consent|cookie-banner|cookie-notice|cookie-bar|cookie-law|cookie-dialog|cookie-modal|cookie-policy-banner|cookieconsent|gdpr-banner|gdpr-consent|consent-banner|consent-dialog|consent-modal|cmp-container|cmpbox|wm-ipp|google-cache-hdr";

/** Words in the names of elements that hold an article's body, the surest first. */
export const bodyNames =
  "article-body|article-bodytext|article-content|article-text|articletext|articlebody|articlecontent|story-body|story-content|story-text|storytext|storybody|entry-content|entry-body|post-content|post-body|post-text|post-entry|news-body|news-content|body-copy|body-content|body-text|bodytext|main-content|page-content|content-body|single-content|rich-text|wysiwyg|field-name-body|field--name-body|text-long|td-post-content|blog-content|content__article-body|prose";

/** Words in the names of elements that hold words under a picture. */
export const captionNames =
  "caption|captions|photo-credit|image-credit|credit|figcaption|wp-caption-text|image-caption|photo-caption|media-caption|img-caption|picture-caption|figure|image|photo|picture|imagery|attribution|wp-caption";

/** Words in the names of papers, agencies and companies, which stand in bylines beside those of people. */
export const outletWords =
  "times|news|newspaper|press|reuters|agence|bloomberg|post|gazette|telegram|telegraph|journal|tribune|herald|courier|chronicle|guardian|observer|reporter|daily|weekly|magazine|media|network|broadcasting|television|radio|online|staff|team|editors|editorial|board|desk|bureau|wire|agency|inc|ltd|llc|corp|university|institute";

/** What follows a writer's name in a line about the writer. */
export const biographyVerbs =
  "is (?:[a-z]+ ){0,4}(?:editor|reporter|correspondent|columnist|writer|journalist|producer)|is an?|is the|is our|was an?|has been|has written|covers|writes|reports|contributed|joined|can be reached|may be reached";

/** What ends the first words of another story, cut off to make readers follow it: "pleased to... Read more". */
export const teaserEnd =
  /(?:\.\.\.|…)\s{0,3}(?:\[?read more\]?|continue reading|read on|more|full story)\s{0,3}[»›→>]?$/i;
