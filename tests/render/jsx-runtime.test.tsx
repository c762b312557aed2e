import { expect, it } from "vitest";
import { type Child, Fragment, type Markup } from "../../src/render/jsx-runtime.ts";

const Twice = ({ children }: { readonly children: Child }) => [children, children];

it("text and attributes are escaped, markup is not escaped again", () => {
  const page: Markup = (
    <p title={'"><script>'}>
      a &lt; b {"& <c>"} <b>{"<d>"}</b>
    </p>
  );
  expect(page.html).toBe('<p title="&quot;>&lt;script>">a &lt; b &amp; &lt;c> <b>&lt;d></b></p>');
});

it("an object that looks like markup is none: articles may hold any JSON", () => {
  const told = JSON.parse('{"html":"<script>"}') as Child;
  expect((<p>{told}</p>).html).toBe("<p></p>");
});

it("what a part returns as text is escaped, too", () => {
  const Words = () => "<i>";
  expect((<Words />).html).toBe("&lt;i>");
});

it("nothing, truth values and lists leave no trace of their own", () => {
  expect((<p>{[null, undefined, true, false, 0, ["a", ["b"]]]}</p>).html).toBe("<p>0ab</p>");
  expect((<Twice>{"a"}</Twice>).html).toBe("aa");
  expect(
    (
      <>
        {1}
        <Fragment key="x">b</Fragment>
      </>
    ).html,
  ).toBe("1b");
});

it("attributes are there or not; those in words say true and false", () => {
  const one = <input type="radio" checked={true} disabled={false} name={undefined} aria-hidden={false} data-n={0} />;
  expect(one.html).toBe('<input type="radio" checked aria-hidden="false" data-n="0"/>');
});
