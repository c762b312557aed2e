import { expect, test } from "vitest";
import { decodeBytes, looksBinary } from "../../src/read/encoding.ts";

const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

test.each([
  ["UTF-8", Buffer.from("Zoë’s café"), "Zoë’s café", "utf-8"],
  ["UTF-8 with a mark", Buffer.from("\ufeffZoë"), "Zoë", "utf-8"],
  ["UTF-16 with a mark", utf16("\ufeffZoë’s"), "Zoë’s", "utf-16le"],
  ["UTF-16 big-endian without a mark", utf16("The ferry ran.", true), "The ferry ran.", "utf-16be"],
  ["Japanese mail without a word about it", Buffer.from("\u001b$BEl5~\u001b(B.", "latin1"), "東京.", "iso-2022-jp"],
  [
    "windows-1252 without a word about it",
    Buffer.from("\x93No,\x94 said Zo\xeb at the caf\xe9.", "latin1"),
    "“No,” said Zoë at the café.",
    "windows-1252",
  ],
])("reads %s", (_, bytes, text, encoding) => {
  expect(decodeBytes(bytes)).toMatchObject({ text, encoding, broken: 0 });
});

test("a declared encoding is used, in XML, in HTML and in a header", () => {
  const japanese = [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea]; // 日本語 in Shift_JIS
  const inHtml = Buffer.concat([Buffer.from(`<meta charset="shift_jis"><p>`), Buffer.from(japanese)]);
  const inXml = Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="Shift_JIS"?><p>`), Buffer.from(japanese)]);
  expect(decodeBytes(inHtml).text).toContain("日本語");
  expect(decodeBytes(inXml).text).toContain("日本語");
  expect(decodeBytes(Uint8Array.from(japanese), "SHIFT_JIS").text).toBe("日本語");
});

test("what reads as UTF-8 is UTF-8, whatever is declared", () => {
  expect(decodeBytes(Buffer.from(`<meta charset="iso-8859-1">Zoë`)).text).toContain("Zoë");
});

test("a few broken bytes do not turn UTF-8 into something else", () => {
  const decoded = decodeBytes(
    Buffer.concat([Buffer.from("Zoë, Renée, Chloë, Amélie und Jürgen "), Buffer.from([0xff])]),
  );
  expect(decoded).toMatchObject({ encoding: "utf-8", broken: 1 });
  expect(decoded.text).toContain("Jürgen");
});

test("pictures are binary, text in UTF-16 is not", () => {
  expect(looksBinary(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 6, 7, 0x10, 0x11]))).toBe(true);
  expect(looksBinary(utf16("The ferry ran again."))).toBe(false);
  expect(looksBinary(Buffer.from("The ferry ran again.\f\n"))).toBe(false);
});
