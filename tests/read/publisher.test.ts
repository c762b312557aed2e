import { expect, test } from "vitest";
import { readText } from "./read-text.ts";

const title = "Ministers of Norland and Estmark meet in Vik";
const prose =
  "The ministers of Norland and Estmark met in the harbour of Vik on Monday and spoke for two hours.\n\nThey will meet again in October, both sides said after the talks had ended.";

test.each([
  [`${title} | World | The Planet\n\n${title}\n\n${prose}`, "The Planet"],
  [`${title} - The Vik Gazette\n\n${prose}`, "The Vik Gazette"],
  [`${title}\n\n${prose}\n\n© 2024 The Planet. All rights reserved.`, "The Planet"],
  [`${title}\n\n${prose}\n\nCopyright 2023-2024, Vik Courier`, "Vik Courier"],
  [`${title}\n\n${prose}\n\nThis article first appeared in The Planet.`, "The Planet"],
])("the publisher of a copied page is the one that its frame names (%#)", async (text, publisher) => {
  const { article } = await readText(text);
  expect(article).toMatchObject({ publisher, title });
});

test.each([
  `${title} - and nobody tells the press\n\n${prose}`,
  `${title}\n\n${prose}\n\n© 2024. All rights reserved.`,
  `${title}\n\n${prose}\n\nThis article first appeared in print on Monday.`,
  `${title}\n\nThe Planet wrote that both were tired, as did the Gazette, in long reports on the talks of Monday.\n\n${prose}`,
])("where no line of the frame names one, there is none (%#)", async (text) => {
  expect((await readText(text)).article.publisher).toBeUndefined();
});
