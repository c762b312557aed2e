/** Kinds of files that newsrooms have and no reader reads, by their endings, with what to do instead. */
const KINDS: readonly (readonly [endings: RegExp, wayOut: string])[] = [
  [/\.pdf$/i, "Copy the article's text into a text file, or save it from its page."],
  [/\.(?:docx?|rtf|odt|pages|tex)$/i, "Save it as plain text in the program that wrote it."],
  [/\.(?:msg|pst)$/i, "Save its messages as .eml."],
  [/\.(?:zip|tar|tgz|7z|rar)$/i, "Unpack it and add its folder."],
  [/\.wacz$/i, "Unpack it as a .zip and add what its folder archive holds (.warc.gz)."],
  [/\.webarchive$/i, "Open it in Safari and save it as a page's source (.html)."],
  [/\.(?:url|webloc|website|desktop|lnk)$/i, "It only points to a page: open that and save it as HTML."],
  [
    /\.(?:epub|xlsx?|pptx?|ods|numbers|key|csv|tsv|ris|bib|enw)$/i,
    "Save the articles in it as text, Markdown or HTML, and move it out of the folder.",
  ],
];
const POINTER = /\.(?:url|webloc|website|desktop|lnk)$/i;

/** What to do with a file of a kind that may hold an article and is not read; undefined for all others. */
export const wayOutOf = (path: string): string | undefined => KINDS.find(([endings]) => endings.test(path))?.[1];

/** Whether a file only points to a page. It is text, and no article. */
export const isPointer = (path: string): boolean => POINTER.test(path);
