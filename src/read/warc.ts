import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import type { Config } from "../config.ts";
import { sha256 } from "../records/id.ts";
import type { Problem } from "../records/problem.ts";
import type { RawArticle, Reader, ReadSource, Source } from "../stages.ts";
import { statedDay } from "./dates.ts";
import { decodeBytes, looksBinary } from "./encoding.ts";
import { webAddress } from "./html/page.ts";
import { readPage } from "./html.ts";
import { isArchive, tooLarge } from "./limits.ts";
import { headersOf, type WarcRecord, warcRecords } from "./warc/records.ts";

const MAX_PAGE = 16_000_000; // bytes of one page when unpacked

/** Web archives (ISO 28500), packed or not: each page in them an article. */
export const warcReader: Reader = {
  name: "warc",
  accepts: ({ path, bytes }) => isArchive(path) || startsWith(bytes, "WARC/"),
  read: (source: Source, config: Config): ReadSource => {
    const large = tooLarge(source, config);
    if (large) return { articles: [], problems: [large] };
    const { bytes, problem } = unpacked(source, config.limits.archive);
    const articles: RawArticle[] = [];
    const problems: Problem[] = problem ? [problem] : [];
    const { records, fault } = problem ? { records: [] } : warcRecords(bytes);
    for (const record of records) {
      const page = pageOf(record);
      if (!page) continue;
      const read = readPage(page.html, {
        path: `${source.path}#${page.url}`,
        sha256: sha256(page.html),
        format: "warc",
      });
      problems.push(...read.problems);
      articles.push(...read.articles.filter(hasBody).map((article) => withOrigin(article, page)));
    }
    if (fault) problems.push({ ...FAULT, path: source.path, reason: fault, fatal: articles.length === 0 });
    if (articles.length === 0 && problems.length === 0) problems.push({ ...NO_PAGES, path: source.path });
    return { articles, problems };
  },
};

interface ArchivedPage {
  readonly url: string;
  readonly html: string;
  readonly retrieved: string | undefined;
}

/** The page in a record, or undefined for requests, pictures, redirections and what says that nothing changed. */
function pageOf({ headers, body }: WarcRecord): ArchivedPage | undefined {
  const url = headers.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? "";
  const retrieved = headers.get("warc-date");
  const type = headers.get("warc-type");
  if (type === "resource" && /html/i.test(headers.get("content-type") ?? "")) {
    return { url, retrieved, html: decodeBytes(body, charsetOf(headers.get("content-type"))).text };
  }
  if (type !== "response") return undefined;
  const end = endOfHeaders(body);
  const head = new TextDecoder("latin1").decode(body.subarray(0, end));
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1];
  const http = headersOf(head);
  if (status !== "200" || !/html/i.test(http.get("content-type") ?? "")) return undefined;
  const content = contentOf(body.subarray(end), http);
  return { url, retrieved, html: decodeBytes(content, charsetOf(http.get("content-type"))).text };
}

const hasBody = ({ lines }: RawArticle): boolean => lines.some(({ role }) => role === "body");

function withOrigin(article: RawArticle, { url, retrieved }: ArchivedPage): RawArticle {
  const address = webAddress(url);
  const day = statedDay(retrieved);
  return {
    ...article,
    stated: { ...(address && { url: address }), ...article.stated, ...(day && { retrieved: day }) },
  };
}

/** A body without chunks and packing; what cannot be unpacked is taken as it is. */
function contentOf(body: Uint8Array, headers: ReadonlyMap<string, string>): Uint8Array {
  const whole = /chunked/i.test(headers.get("transfer-encoding") ?? "") ? withoutChunks(body) : body;
  // Z_SYNC_FLUSH and its like: of a body that is cut off, what there is.
  const limit = { maxOutputLength: MAX_PAGE, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    switch (headers.get("content-encoding")?.trim().toLowerCase()) {
      case "gzip":
      case "x-gzip":
        return gunzipSync(whole, limit);
      case "br":
        return brotliDecompressSync(whole, { ...limit, finishFlush: constants.BROTLI_OPERATION_FLUSH });
      case "deflate":
        return ((whole[0] ?? 0) & 15) === 8 ? inflateSync(whole, limit) : inflateRawSync(whole, limit);
      default:
        return whole;
    }
  } catch {
    return looksBinary(whole) ? new Uint8Array() : whole; // some archivers unpack the body and keep the header
  }
}

/** Chunks joined (RFC 9112, 7.1). Some archivers join them and keep the header: then the body is no chunk, and stays. */
function withoutChunks(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const line = new TextDecoder("latin1").decode(body.subarray(at, at + 20));
    const match = /^([\da-f]{1,8})[^\r\n]{0,10}\r?\n/i.exec(line);
    if (!match) return parts.length === 0 ? body : Buffer.concat(parts);
    const size = Number.parseInt(match[1] ?? "0", 16);
    if (size === 0) break;
    const start = at + match[0].length;
    parts.push(body.subarray(start, start + size));
    at = start + size;
    while (body[at] === 13 || body[at] === 10) at++;
  }
  return Buffer.concat(parts);
}

function unpacked({ path, bytes }: Source, limit: number): { readonly bytes: Uint8Array; readonly problem?: Problem } {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { bytes };
  try {
    // What a cut-off file still holds is given out; the missing end is then seen as a record that is too short.
    return { bytes: gunzipSync(bytes, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH }) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      return { bytes: new Uint8Array(), problem: unpacksTooLarge(path, limit) };
    const reason = `The archive cannot be unpacked: ${error instanceof Error ? error.message.slice(0, 200) : "unknown fault"}.`;
    return { bytes: new Uint8Array(), problem: { ...FAULT, path, reason } };
  }
}

/** Offset behind the empty line that ends the headers. */
function endOfHeaders(body: Uint8Array): number {
  const text = new TextDecoder("latin1").decode(body.subarray(0, 65_536));
  const match = /\r?\n\r?\n/.exec(text);
  return match ? match.index + match[0].length : body.length;
}

const charsetOf = (type: string | undefined): string | undefined =>
  /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(type ?? "")?.[1];

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.subarray(0, text.length)).toString("latin1") === text;

const unpacksTooLarge = (path: string, limit: number): Problem => ({
  rule: "file-too-large",
  reason: `Unpacked, the archive has too many bytes; the limit (archive) is ${limit}.`,
  fatal: true,
  path,
  note: "Split it, or raise limits.archive in the configuration.",
});

const FAULT: Problem = {
  rule: "warc-broken",
  reason: "",
  fatal: true,
  note: "What could be read is used; save the archive again if pages are missing.",
};

const NO_PAGES: Problem = {
  rule: "warc-without-pages",
  reason: "The archive holds no page with text.",
  fatal: true,
  note: "Take the file out, or save the pages themselves.",
};
