import { expect, test } from "vitest";
import { html } from "./html.ts";

test("html escapes each text, leaves markup alone, and shows nothing for what is not there", () => {
  const hostile = `<b>"a" & 'b'</b>`;

  expect(html`<p title="${hostile}">${hostile}</p>`.html).toBe(
    '<p title="&#60;b&#62;&#34;a&#34; &#38; &#39;b&#39;&#60;/b&#62;">&#60;b&#62;&#34;a&#34; &#38; &#39;b&#39;&#60;/b&#62;</p>',
  );
  expect(html`${html`<i>${1}</i>`}${false}${undefined}${["<", html`<br>`]}`.html).toBe("<i>1</i>&#60;<br>");
});
