import { parseProse } from "@stackmatrix/core";
import { expect, test } from "vitest";
import { linkOut } from "./link-out.ts";
import { proseHtml } from "./prose-html.ts";

test("proseHtml() shows code and links, and what looks like other markup as text", () => {
  expect(proseHtml(parseProse("Run `a <b>` or [read `c`](https://d.example/?e=f&g) <i>")).html).toBe(
    'Run <code>a &#60;b&#62;</code> or <a href="https://d.example/?e=f&#38;g" rel="external noreferrer">read <code>c</code></a> &#60;i&#62;',
  );
});

test.each(["javascript:alert(1)", "data:text/html,a", "//b.example", " https://c.example", "file:///d"])(
  "linkOut() follows no address such as %s",
  (address) => {
    expect(linkOut(address, "here").html).toBe("here");
  },
);
