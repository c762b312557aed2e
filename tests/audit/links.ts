/** Follows links as a reader does: from what the site says to the sentence it rests on, and back. */
import type { Page } from "playwright-core";

const PAGES = ["claims.html", "differences.html", "timeline.html"] as const;

/**
 * From each of some pages, spread evenly over its quotes, `count` links in all: the link must land on a marked sentence
 * that is the quote, in sight, and a note beside it must lead back to the page it was followed from or to the same record.
 */
export async function followed(
  page: Page,
  base: string,
  count: number,
): Promise<{ readonly links: number; readonly faults: readonly string[] }> {
  const faults: string[] = [];
  let links = 0;
  for (const path of PAGES) {
    await page.goto(base + path);
    const quotes = await page.evaluate(quotesWithRecords);
    const most = Math.min(quotes.length, Math.ceil(count / PAGES.length));
    for (let index = 0; index < most; index += 1) {
      const quote = quotes[Math.floor((index * quotes.length) / most)];
      if (!quote) continue;
      links += 1;
      await page.goto(new URL(quote.link, base + path).href);
      const target = page.locator(":target");
      const said = `${path}: ${quote.text.slice(0, 60)}`;
      if ((await target.count()) !== 1) faults.push(`${said}: no such sentence`);
      else if ((await target.textContent()) !== quote.text) faults.push(`${said}: another sentence`);
      else if (!(await inSight(page))) faults.push(`${said}: not in sight`);
      else if (!(await leadsBack(page, base, quote.record))) faults.push(`${said}: no way back to ${quote.record}`);
    }
  }
  return { links, faults };
}

interface Quote {
  readonly text: string;
  readonly link: string;
  /** The id of the event, claim or difference that it stands under. */
  readonly record: string;
}

/** Runs in the page. */
function quotesWithRecords(): Quote[] {
  const found: Quote[] = [];
  for (const quote of Array.from(document.querySelectorAll("main q"))) {
    const link = quote.parentElement?.querySelector(".src a")?.getAttribute("href");
    const record = quote.closest("li[id], .difference[id]")?.id;
    if (link && record) found.push({ text: quote.textContent ?? "", link, record });
  }
  return found;
}

const inSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const box = document.querySelector(":target")?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
  });

/** Follows each note of the sentence until one has come to the record. */
async function leadsBack(page: Page, base: string, record: string): Promise<boolean> {
  const links = await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLAnchorElement>(`[id="n-${document.querySelector(":target")?.id}"] a`)).map(
      (link) => link.href,
    ),
  );
  for (const link of links.filter((one) => one.startsWith(base))) {
    if (link.endsWith(`#${record}`)) return true;
    if (!link.includes("/events/")) continue;
    await page.goto(link);
    if ((await page.locator(`.crumbs a[href$="#${record}"]`).count()) > 0) return true;
  }
  return false;
}
