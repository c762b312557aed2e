import type { Stated } from "../../stages.ts";
import { statedDay } from "../dates.ts";
import { webAddress } from "./page.ts";

const HEAD = 4_000; // characters of a file in which programs say what they saved
const BROWSER = /<!-- saved from url=\(\d{1,5}\)(https?:\/\/\S{4,1000}) -->/i;
const SINGLE_FILE =
  /Page saved with SingleFile\s{1,9}url: (?<url>https?:\/\/\S{4,1000})\s{1,9}saved date: (?<day>[^\n(]{10,60})/;
const HTTRACK = /<!-- Mirrored from (?<url>[^\s<>]{4,1000}) by HTTrack [^,\n]{0,80}, (?<day>\w{3}, \d\d? \w{3} \d{4})/;

/** What the program that saved a page wrote above it: where the page stood, and the day. */
export function savedAs(html: string): Pick<Stated, "url" | "retrieved"> {
  const head = html.slice(0, HEAD);
  if (!head.includes("<!--")) return {};
  const noted = SINGLE_FILE.exec(head)?.groups ?? HTTRACK.exec(head)?.groups;
  const url = webAddress(noted?.url?.replace(/^(?!https?:)/, "https://") ?? BROWSER.exec(head)?.[1]);
  const retrieved = statedDay(noted?.day);
  return { ...(url && { url }), ...(retrieved && { retrieved }) };
}
