/** One record of a web archive (ISO 28500): header names in lower case, and its bytes, not copied. */
export interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const MAX_HEADER = 65_536; // bytes; real ones have under 2,000

const MAX_UNREADABLE = 100; // after so many this is no archive

/**
 * The records of an unpacked archive, and the first fault, after which reading goes on at the next place that looks
 * like a record. (warcio, the usual library, drops a cut-off record without a word, takes any text for a record, does
 * not know Brotli, and brings 40 packages.)
 */
export function warcRecords(bytes: Uint8Array): { readonly records: readonly WarcRecord[]; readonly fault?: string } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: WarcRecord[] = [];
  let fault: string | undefined;
  let unreadable = 0;
  let at = skipBreaks(buffer, 0);
  while (at < buffer.length) {
    const start = buffer.indexOf("WARC/", at, "latin1");
    if (start !== at) fault ??= `No record begins at byte ${at}, after record ${records.length}.`;
    if (start < 0) break;
    const head = buffer.toString("latin1", start, Math.min(start + MAX_HEADER, buffer.length));
    const match = /\r?\n\r?\n/.exec(head);
    const headers = headersOf(head.slice(0, match?.index ?? 0));
    const length = Number(headers.get("content-length") ?? Number.NaN);
    if (!match || !Number.isSafeInteger(length) || length < 0) {
      fault ??= `Record ${records.length + 1}, at byte ${start}, does not say its length.`;
      if (++unreadable > MAX_UNREADABLE) break;
      at = start + 5;
      continue;
    }
    const from = start + match.index + match[0].length;
    const stated = from + length;
    const to = stated <= buffer.length ? stated : nextRecord(buffer, from);
    if (stated > buffer.length) fault ??= `Record ${records.length + 1}, at byte ${start}, is cut off.`;
    records.push({ headers, body: buffer.subarray(from, to) });
    at = skipBreaks(buffer, to);
  }
  if (records.length === 0) fault ??= "The file holds no record of a web archive.";
  return { records, ...(fault && { fault }) };
}

/** "Name: value" lines; a line that begins with white space continues the one before. */
export function headersOf(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** Where a record ends that states more bytes than there are: before the next one, else at the end. */
function nextRecord(buffer: Buffer, from: number): number {
  const at = buffer.indexOf("\r\n\r\nWARC/1.", from, "latin1");
  return at < 0 ? buffer.length : at;
}

function skipBreaks(buffer: Buffer, from: number): number {
  let at = from;
  while (buffer[at] === 13 || buffer[at] === 10) at++;
  return at;
}
