import PostalMime, { type Address, type Email } from "postal-mime";
import type { Config } from "../config.ts";
import { sha256 } from "../records/id.ts";
import type { Problem } from "../records/problem.ts";
import type { Line, RawArticle, Reader, ReadSource, Source, Stated } from "../stages.ts";
import { statedDay } from "./dates.ts";
import { asciiHead, looksBinary } from "./encoding.ts";
import { webAddress } from "./html/page.ts";
import { readPage } from "./html.ts";
import { notText, tooLarge } from "./limits.ts";
import { paragraphsOf } from "./lines.ts";

/** Newsletters and messages as mail programs save them, alone or many (mbox), and pages that browsers save as one file (MHTML). */
export const emlReader: Reader = {
  name: "eml",
  accepts: (source) => /\.(?:eml|mbox|mht|mhtml)$/i.test(source.path) || startsLikeMessage(source),
  read: async (source: Source, config: Config): Promise<ReadSource> => {
    const large = tooLarge(source, config);
    if (large) return { articles: [], problems: [large] };
    if (looksBinary(source.bytes)) return { articles: [], problems: [notText(source.path)] };
    const messages = messagesIn(source);
    const reads: ReadSource[] = [];
    for (const message of messages) reads.push(await readOne(message));
    return { articles: reads.flatMap((one) => one.articles), problems: reads.flatMap((one) => one.problems) };
  },
};

/** A message, and those that are attached to it. */
async function readOne(source: Source, depth = 0): Promise<ReadSource> {
  try {
    const email = await PostalMime.parse(withHead(source.bytes), { maxNestingDepth: 50 });
    if (isSavedPage(email)) return readSavedPage(email, source);
    const own = readMessage(email, source);
    const inner: ReadSource[] = [];
    for (const [i, bytes] of attachedMessages(email).entries())
      if (depth < DEEPEST) inner.push(await readOne({ path: `${source.path}#attached-${i + 1}`, bytes }, depth + 1));
    const articles = [...own.articles, ...inner.flatMap((one) => one.articles)];
    const problems = [...own.problems, ...inner.flatMap((one) => one.problems)];
    return {
      articles,
      problems: articles.length > 0 ? problems.filter(({ rule }) => rule !== "message-empty") : problems,
    };
  } catch (error) {
    return { articles: [], problems: [unreadable(source.path, error)] };
  }
}

/** Bytes that begin with a message's head; for a mere copy an empty one is put before them. */
const withHead = (bytes: Uint8Array): Uint8Array =>
  isCopiedOn(asciiHead(bytes, 2_048).split(/\r?\n/)) && !/^[\w-]{1,60}:/.test(asciiHead(bytes, 80))
    ? Buffer.concat([Buffer.from("Content-Type: text/plain; charset=utf-8\r\n\r\n"), bytes])
    : bytes;

const DEEPEST = 5; // messages attached to each other

const attachedMessages = (email: Email): readonly Uint8Array[] =>
  email.attachments.flatMap(({ mimeType, content }) => {
    if (mimeType !== "message/rfc822") return [];
    return [typeof content === "string" ? Buffer.from(content) : new Uint8Array(content)];
  });

/** The messages of a mailbox (RFC 4155: each begins with a line "From ", such lines of a text with ">"), or the one. */
function messagesIn({ path, bytes }: Source): readonly Source[] {
  if (asciiHead(bytes, 5) !== "From ") return [{ path, bytes }];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"); // bytes as they are
  const messages = text.split(/^From [^\r\n]{0,200}\d{4}[^\r\n]{0,20}\r?\n/m).slice(1, MOST_MESSAGES + 1);
  if (messages.length < 2) return [{ path, bytes }];
  return messages.map((message, i) => ({
    path: `${path}#${i + 1}`,
    bytes: Buffer.from(message.replace(/^>(?=>{0,9}From )/gm, ""), "latin1"),
  }));
}

const MOST_MESSAGES = 5_000;

/** The longer of a message's two forms, as far as the formatted one has text; its sender is author or publisher. */
function readMessage(email: Email, { path, bytes }: Source): ReadSource {
  const hash = sha256(bytes);
  const plain = email.text?.trim() ?? "";
  const page = email.html ? readPage(email.html, { path, sha256: hash, format: "eml" }) : undefined;
  const fromPage = page?.articles[0];
  const formatted = fromPage && lengthOf(fromPage.lines) * 2 >= plain.length ? fromPage : undefined;
  const body = formatted ? formatted.lines : plainLines(plain);
  const problems = page?.problems.filter((problem) => plain === "" || !problem.fatal) ?? [];
  if (body.length === 0) return { articles: [], problems: problems.length > 0 ? problems : [empty(path)] };
  const own = placed(body, email, bytes, formatted !== undefined);
  const sentOn = isSentOn(email, own) ? innerHead(own) : undefined;
  const stated: Stated = { ...onlyPage(formatted?.stated), ...statedBy(email), ...sentOn?.stated };
  const lines = [...withoutHeads(sentOn ? withoutNote(own, sentOn.at) : own), ...attached(email)];
  return { articles: [{ path, format: "eml", sha256: hash, lines, stated }], problems };
}

/** A page inside a message says where it stands and in which language; the rest the message knows better. */
const onlyPage = (stated: Stated | undefined): Stated => ({
  ...(stated?.url && { url: stated.url }),
  ...(stated?.language && { language: stated.language }),
});

function statedBy(email: Email): Stated {
  const header = (name: string): string | undefined => email.headers.find(({ key }) => key === name)?.value.trim();
  const from = nameOf(email.from ?? email.sender);
  const isList = ["list-unsubscribe", "list-id", "list-post"].some((name) => header(name) !== undefined);
  const published = statedDay(header("date"));
  const language = header("content-language")?.split(",")[0]?.trim();
  const title = email.subject?.replace(REPLIES, "").trim();
  return {
    ...(title && { title }),
    ...(from && (isList ? { publisher: from } : { authors: [from] })),
    ...(published && { published }),
    ...(language && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/i.test(language) && { language }),
  };
}

const nameOf = (address: Address | undefined): string | undefined =>
  address ? address.name.trim() || address.group?.[0]?.name || address.address || undefined : undefined;

/** What is quoted from an earlier message, and what follows the signature's dashes, is not this message. */
function plainLines(text: string): readonly Line[] {
  const [body = "", ...signature] = text.split(/^-- ?\r?$/m);
  const own = body.replace(/^>.*$/gm, "");
  const quoted = body
    .split(/\r?\n/)
    .flatMap((line, i) => (line.startsWith(">") ? [clutter(line, i + 1, "eml/quoted")] : []));
  const start = body.split("\n").length;
  return [
    ...paragraphsOf(own),
    ...quoted,
    ...paragraphsOf(signature.join("\n"), start).map(({ text, line }) => clutter(text, line, "eml/signature")),
  ].sort((a, b) => a.line - b.line);
}

/** What stands above a message that was sent on: "From: ...", "Subject: ...", together or in lines of their own. */
function withoutHeads(lines: readonly Line[]): readonly Line[] {
  const isHead = lines.map(({ text, role }) => role === "body" && text.length <= 500 && HEAD.test(text));
  return lines.map((line, i) => {
    const isOne = isHead[i] && (isHead[i - 1] || isHead[i + 1] || HEADS.test(line.text));
    return isOne || (line.role === "body" && (SENT_ON.test(line.text) || isWrote(line.text)))
      ? clutter(line.text, line.line, "eml/quoted")
      : line;
  });
}

/** Whether a message only hands on another: its subject says so, or the line that mail programs put above the other. */
const isSentOn = ({ subject }: Email, lines: readonly Line[]): boolean =>
  /^\s*(?:fwd?|wg|tr)\s*:/i.test(subject ?? "") || lines.some(({ text }) => SENT_ON.test(text));

/** Where the head of a message inside another begins, and what it states: who wrote it, when, under which subject. */
function innerHead(lines: readonly Line[]): { readonly at: number; readonly stated: Stated } | undefined {
  const at = lines.findIndex(
    ({ text, role }) => role === "body" && text.length <= LONGEST_HEAD && /^from:\s\S/i.test(text),
  );
  if (at < 0 || at > MOST_ABOVE_HEAD || lengthOf(lines.slice(0, at)) > LONGEST_NOTE) return undefined;
  const head = lines
    .slice(at, at + MOST_OF_HEAD)
    .map(({ text }) => text.slice(0, LONGEST_HEAD))
    .join("\n");
  const value = (names: string): string | undefined =>
    new RegExp(
      `(?:^|\\s)(?:${names}):\\s(.{1,200}?)(?=\\s(?:from|to|cc|subject|date|sent|reply-to):\\s|\\n|$)`,
      "i",
    ).exec(head)?.[1];
  const from = value("from")
    ?.replace(/\s*[<[(]?\S{1,100}@\S{1,100}$/, "")
    .replace(/^["']|["']$/g, "");
  const published = statedDay(value("date|sent"));
  const title = value("subject")?.replace(REPLIES, "").trim();
  if (!published && !title) return undefined;
  return { at, stated: { ...(title && { title }), ...(from && { authors: [from] }), ...(published && { published }) } };
}

const REPLIES = /^(?:\s*(?:re|fwd?|aw|wg)\s*:)+/i;
const LONGEST_HEAD = 500; // characters of a line in a message's head
const MOST_OF_HEAD = 8; // lines
const LONGEST_NOTE = 400; // characters above the message that is handed on; more are an article
const MOST_ABOVE_HEAD = 8; // lines of a note above the message that is handed on

/** What was written above a message that is handed on is no part of it. */
const withoutNote = (lines: readonly Line[], at: number): readonly Line[] =>
  lines.map((line, i) => (i < at && line.role !== "clutter" ? clutter(line.text, line.line, "eml/quoted") : line));

const HEAD = /^(?:from|to|cc|subject|date|sent|reply-to):\s\S/i;
const HEADS = /^from:\s.{1,300}?\s(?:subject|date|sent):\s/i;
/** "On Fri, May 3, 2024 at 9:14 AM Jane Roe <jane@example.org> wrote:" above what is quoted. */
const isWrote = (text: string): boolean =>
  text.length <= 250 && /^(?:on|am|le)\s.{0,200}\d{4}.{0,200}\s(?:wrote|schrieb|a écrit)\s?:/i.test(text);
const SENT_ON = /^(?:-{2,12}\s?)?(?:begin )?(?:forwarded|original) message(?:\s?-{2,12}|:)?$/i;

const clutter = (text: string, line: number, rule: string): Line => ({ text, line, role: "clutter", rule });

const attached = (email: Email): readonly Line[] =>
  email.attachments
    .filter(({ related, mimeType }) => !related && !mimeType.startsWith("image/"))
    .map(({ filename, mimeType }) => clutter(`Attachment: ${filename ?? mimeType}`, 1, "eml/attachment"));

/** Lines counted in the file where the part stands in it as it is, else the line on which the parts begin. */
function placed(lines: readonly Line[], email: Email, bytes: Uint8Array, isPage: boolean): readonly Line[] {
  const raw = new TextDecoder("latin1").decode(bytes);
  const part = (isPage ? email.html : email.text)?.trimStart().slice(0, 40).split("\n")[0] ?? "";
  const headers = /\r?\n\r?\n/.exec(raw)?.index ?? 0;
  const at = part.length > 8 ? raw.indexOf(part, headers) : -1;
  const before = raw.slice(0, at >= 0 ? at : headers).split("\n").length - 1;
  return lines.map((line) => ({ ...line, line: at >= 0 ? line.line + before : before + 1 }));
}

const lengthOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text, role }) => sum + (role === "clutter" ? 0 : text.length), 0);

const isSavedPage = (email: Email): boolean =>
  email.html !== undefined &&
  email.headers.some(
    ({ key, value }) => key === "snapshot-content-location" || (key === "from" && /^<?saved by/i.test(value)),
  );

/** A browser's single-file page: what a page says, its address and the day of saving from the message's headers. */
function readSavedPage(email: Email, { path, bytes }: Source): ReadSource {
  const header = (name: string): string | undefined => email.headers.find(({ key }) => key === name)?.value.trim();
  const url = webAddress(header("snapshot-content-location"));
  const retrieved = statedDay(header("date"));
  const { articles, problems } = readPage(email.html ?? "", { path, sha256: sha256(bytes), format: "html" });
  const complete = ({ stated, ...article }: RawArticle): RawArticle => ({
    ...article,
    stated: { ...(url && { url }), ...(retrieved && { retrieved }), ...stated },
  });
  return { articles: articles.map(complete), problems };
}

function startsLikeMessage({ bytes }: Source): boolean {
  const head = asciiHead(bytes, 2_048);
  const isSaved =
    /^(?:From |Return-Path:|Received:|Delivered-To:|MIME-Version:|Message-ID:|X-[\w-]{1,40}:|DKIM-Signature:)/i.test(
      head,
    ) && /^(?:MIME-Version|Received|Message-ID):/im.test(head);
  if (isSaved || !/^(?:From|Subject): /m.test(head)) return isSaved;
  const lines = head.split(/\r?\n/);
  return isCopied(lines) || isCopiedOn(lines);
}

/** A message that somebody handed on and copied into a file, with a note above it or none. */
const isCopiedOn = (lines: readonly string[]): boolean => {
  const at = lines.findIndex((line) => SENT_ON.test(line.trim()));
  return at >= 0 && at <= MOST_ABOVE_HEAD && /^From: \S/m.test(lines.slice(at, at + MOST_OF_HEAD).join("\n"));
};

/** A message that somebody copied into a file: its subject with sender or date above a blank line, and nothing else there. */
function isCopied(lines: readonly string[]): boolean {
  const head = lines.slice(0, lines.indexOf(""));
  const names = head.map((line) => /^(Subject|From|Date|To|Cc|Reply-To): \S/.exec(line)?.[1]);
  return names.every((name) => name !== undefined) && names.includes("Subject") && /From|Date/.test(names.join(" "));
}

const unreadable = (path: string, error: unknown): Problem => ({
  rule: "message-unreadable",
  reason: `The message cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : "unknown fault"}.`,
  fatal: true,
  path,
  note: "Save its text as a plain text file.",
});

const empty = (path: string): Problem => ({
  rule: "message-empty",
  reason: "The message has no text.",
  fatal: true,
  path,
  note: "If its text is in an attachment, save that instead.",
});
