import type { Article } from "../records/article.ts";
import type { Site } from "./site.ts";

/** The language of an article's words, for the `lang` of an element; nothing where it is the site's own. */
export const foreign = (site: Site, { language }: Pick<Article, "language">): string | undefined =>
  language === site.config.language ? undefined : language;
