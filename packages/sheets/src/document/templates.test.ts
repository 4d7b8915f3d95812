import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderTemplate, trusted } from "./templates.ts";

const folder = new URL("../../templates/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".hbs"),
);

test.each(files)("%s prints nothing unescaped and quotes each attribute that holds data", (file) => {
  const text = readFileSync(new URL(file, folder), "utf8");

  expect(text).not.toMatch(/\{\{\{/);
  expect(text).not.toMatch(/\{\{&/);
  expect(text).not.toMatch(/=\{\{/);
});

test("renderTemplate() escapes text and keeps markup of ours", () => {
  const html = renderTemplate("page", {
    lang: "en",
    title: "<script>alert(1)</script>{{constructor}}",
    pageStyle: trusted("@page { margin: 0 }"),
    body: trusted("<p>ours</p>"),
  });

  expect(html).toContain("<title>&lt;script&gt;alert(1)&lt;/script&gt;{{constructor}}</title>");
  expect(html).toContain("@page { margin: 0 }");
  expect(html).toContain("<p>ours</p>");
});

test("renderTemplate() throws for a field that is not there", () => {
  expect(() => renderTemplate("page", { lang: "en", title: "A" })).toThrow(/pageStyle/);
});
