/** The part of edtf (which ships no types) that tests use. @throws SyntaxError for what is no date. */
declare module "edtf" {
  export default function parse(date: string): unknown;
}
