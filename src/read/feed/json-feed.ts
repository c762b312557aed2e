import type { Problem } from "../../records/problem.ts";
import { statedDay } from "../dates.ts";
import { isObject, type JsonObject, textIn } from "../html/json-ld.ts";
import { webAddress } from "../html/page.ts";
import type { FeedItem, FeedItems } from "./item.ts";

/** Items of a JSON Feed 1.0 or 1.1 (jsonfeed.org). JSON tells no lines: all are 1. */
export function jsonFeedItems(json: string): FeedItems {
  const feed = parse(json);
  if (!isObject(feed)) return { items: [], problems: [notJson] };
  const items = Array.isArray(feed.items) ? feed.items.filter(isObject) : [];
  return { items: items.map((item) => itemOf(item, feed)), problems: [] };
}

function itemOf(item: JsonObject, feed: JsonObject): FeedItem {
  const url = [item.url, item.external_url, item.id]
    .map((one) => webAddress(textIn(one)))
    .find((one) => one !== undefined);
  const html = textIn(item.content_html);
  const plain = textIn(item.content_text);
  const summary = textIn(item.summary);
  const authors = authorsOf(item).length > 0 ? authorsOf(item) : authorsOf(feed);
  const published = statedDay(textIn(item.date_published) ?? textIn(item.date_modified));
  const title = textIn(item.title);
  const publisher = textIn(feed.title);
  const language = textIn(item.language) ?? textIn(feed.language);
  const body = html ?? plain ?? summary ?? "";
  return {
    stated: {
      ...(title && { title }),
      ...(summary && summary !== body && { dek: summary }),
      authors,
      ...(publisher && { publisher }),
      ...(url && { url }),
      ...(published && { published }),
      ...(language && { language }),
    },
    body: { text: body, markup: html !== undefined },
    id: textIn(item.id),
    line: 1,
  };
}

function authorsOf(of: JsonObject): readonly string[] {
  const list: readonly unknown[] = Array.isArray(of.authors) ? of.authors : of.author ? [of.author] : [];
  return list.flatMap((one) => textIn(isObject(one) ? one.name : one) ?? []);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const notJson: Problem = {
  rule: "feed-not-json",
  reason: "The feed is not JSON.",
  fatal: true,
  note: "Save the feed again; it may be cut off.",
};
