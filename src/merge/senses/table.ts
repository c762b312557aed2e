import { SENSES } from "../../language/en/senses.ts";
import { formsOf } from "../../language/en/verb-forms.ts";

/** A word of the table in one of its forms: "gave" of "give-way", with the word that must follow it. */
export interface SenseForm {
  readonly form: string;
  readonly particle?: string | undefined;
  /** Number of its line. */
  readonly sense: number;
}

/** Every form of every word of the table, as verb and as noun, in the order of the table. */
export function senseForms(): readonly SenseForm[] {
  return SENSES.flatMap((line, sense) =>
    line.split(" ").flatMap((word) => {
      const [base = "", particle] = word.split("-");
      const forms = [...Object.values(formsOf(base)), base, base.replace(/([^aeiou])y$/, "$1ie").concat("s")];
      return [...new Set(forms)].map((form) => ({ form, particle, sense }));
    }),
  );
}
