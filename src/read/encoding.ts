import { isUtf8 } from "node:buffer";
import { analyse } from "chardet";

/** Text out of bytes, and how it was read. */
export interface Decoded {
  /** Without a byte order mark; line ends and Unicode form as in the file. */
  readonly text: string;
  /** The encoding's name in the WHATWG Encoding Standard: "utf-8", "windows-1252", "shift_jis", ... */
  readonly encoding: string;
  /** "mark": a byte order mark says so. "valid": only UTF-8 reads like that. "guessed": from the bytes' frequencies. */
  readonly basis: "mark" | "declared" | "valid" | "guessed";
  /** Characters that the encoding could not read and that stand as U+FFFD. */
  readonly broken: number;
}

const SAMPLE = 65_536; // bytes that a guess looks at; chardet's time is linear in them
const ESCAPE = 0x1b; // ISO-2022 is all ASCII, and shifts with it
const SHIFTS = ["\u001b$B", "\u001b$@"]; // to two bytes a character: Japanese mail
const HEAD = 4_096; // bytes in which XML and HTML declare their encoding

/**
 * Bytes of unknown origin to text. In this order: byte order mark; what reads as UTF-8 without a fault (whatever is
 * declared: legacy text with accents practically never does); UTF-16 by its zero bytes; the encoding that the caller
 * or the file's head declares; a guess. Never throws.
 * @param declared what a mail's or a response's header says
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark) return decodeAs(bytes, mark, "mark");
  const wide = zeroPattern(bytes);
  if (wide) return decodeAs(bytes, wide, "guessed");
  const text = bytes.includes(ESCAPE) ? undefined : strictUtf8(bytes);
  if (text !== undefined) return { text, encoding: "utf-8", basis: "valid", broken: 0 };
  const shifted = text === undefined && isShifted(bytes) ? "iso-2022-jp" : undefined;
  const named = knownEncoding(declared) ?? knownEncoding(declaredInHead(bytes)) ?? shifted;
  if (named !== "iso-2022-jp") {
    const escaped = strictUtf8(bytes);
    if (escaped !== undefined) return { text: escaped, encoding: "utf-8", basis: "valid", broken: 0 };
  }
  if (named && named !== "utf-8") {
    const decoded = decodeAs(bytes, named, "declared");
    if (decoded.broken * 100 <= decoded.text.length) return decoded;
  }
  // Mostly UTF-8 with a few broken places, as in files glued together: a legacy reading would spoil all the rest.
  const utf8 = decodeAs(bytes, "utf-8", named ? "declared" : "guessed");
  const accents = countAbove(utf8.text) - utf8.broken;
  if (accents > 4 * utf8.broken) return utf8;
  return decodeAs(bytes, guess(bytes), "guessed");
}

function isShifted(bytes: Uint8Array): boolean {
  const head = asciiHead(bytes, SAMPLE);
  return SHIFTS.some((shift) => head.includes(shift));
}

/** Whether bytes are no text in any encoding: pictures, archives, programs; documents that are text only for machines too. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (/^\s{0,9}(?:%PDF-\d|\{\\rtf\d|bplist\d)/.test(asciiHead(bytes, 20))) return true;
  if (byteOrderMark(bytes) || zeroPattern(bytes)) return false;
  const head = bytes.subarray(0, SAMPLE);
  const controls = Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1").match(CONTROLS) ?? [];
  return controls.length * 20 > head.length;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const CONTROLS = /[\0-\x07\x0e-\x19\x1c-\x1f]/g;

/** The first bytes as far as they are ASCII, in UTF-16 too: enough to tell a format by its first words. */
export const asciiHead = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length))
    .toString("latin1")
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "")
    .replaceAll("\0", "");

function byteOrderMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark: in Western text every second byte is zero. */
function zeroPattern(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD);
  if (head.length < 4 || !head.includes(0)) return undefined;
  let [even, odd] = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) i % 2 === 0 ? even++ : odd++;
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.02) return "utf-16le";
  if (even > half * 0.4 && odd < half * 0.02) return "utf-16be";
  return undefined;
}

/** `<?xml ... encoding="x"`, `<meta charset=x>`, `<meta http-equiv content="text/html; charset=x">`. */
function declaredInHead(bytes: Uint8Array): string | undefined {
  const head = asciiHead(bytes, HEAD);
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/.exec(head);
  return (xml ?? /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(head))?.[1];
}

/** The standard's name of an encoding that this runtime can read; text cannot declare itself to be UTF-16 in ASCII. */
function knownEncoding(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    const name = new TextDecoder(label).encoding;
    return name.startsWith("utf-16") || name === "replacement" ? undefined : name;
  } catch {
    return undefined;
  }
}

const strictUtf8 = (bytes: Uint8Array): string | undefined =>
  isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8") : undefined;

function decodeAs(bytes: Uint8Array, encoding: string, basis: Decoded["basis"]): Decoded {
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === "windows-1252" ? withPunctuation(decoded) : decoded;
  let broken = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) broken++;
  return { text, encoding, basis, broken };
}

/** Node 20 decodes windows-1252 as Latin-1 (nodejs/node 56542): quotation marks and dashes come out as controls. */
const withPunctuation = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);

/** Characters 0x80 to 0x9f (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252 = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"];

function countAbove(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) count++;
  return count;
}

/**
 * The likeliest legacy encoding. Where over two fifths of the letters lie above ASCII, the script is not Latin; where
 * few do, the text is Western unless another encoding fits far better, since that is what newsrooms have lying about.
 */
function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  let [high, ascii] = [0, 0];
  for (const byte of sample) {
    if (byte > 127) high++;
    else if ((byte | 32) >= 97 && (byte | 32) <= 122) ascii++;
  }
  const latin = high * 3 < (high + ascii) * 2 && high < ascii;
  const matches = analyse(sample)
    .map(({ name, confidence }) => ({ name: knownEncoding(name), confidence }))
    .filter((match): match is { name: string; confidence: number } => match.name !== undefined)
    .filter(({ name }) => latin || !LATIN.has(name));
  const best = matches[0];
  if (!best || best.name === "utf-8") return "windows-1252";
  return latin && best.confidence < 50 && high * 10 < ascii ? "windows-1252" : best.name;
}

const LATIN = new Set([
  "windows-1252",
  "windows-1250",
  "iso-8859-2",
  "windows-1254",
  "windows-1257",
  "windows-1258",
  "utf-8",
]);
