import { afterAll, beforeAll, expect, test } from "vitest";
import { attachToPage, type ChromiumPage, writePage } from "./chromium-page.ts";
import { type LaunchedChromium, launchChromium } from "./launch-chromium.ts";

let chromium: LaunchedChromium;
let page: ChromiumPage;
let leave: () => Promise<unknown>;
beforeAll(async () => {
  chromium = await launchChromium();
  const session = await attachToPage(chromium.connection);
  page = await writePage(session, "<title>Here</title><p>text");
  leave = () => session.send("Page.navigate", { url: "data:text/html,<title>There</title>" });
});
afterAll(() => chromium.end());

declare const document: { readonly title: string };

test("evaluate() gives a function its values, waits for it, and gives back what it gives", async () => {
  const work = async (words: readonly string[], { at }: { at: string }) => ({ said: words.join(" ") + at });

  expect(await page.evaluate(work, ["it's", "</script>", "\u2028"], { at: "`'" })).toEqual({
    said: "it's </script> \u2028`'",
  });
  expect(await page.evaluate(() => document.title)).toBe("Here");
});

test("evaluate() passes on what goes wrong in the page", async () => {
  const work = () => {
    throw new RangeError("too far");
  };

  await expect(page.evaluate(work)).rejects.toThrow("RangeError: too far");
});

test("evaluate() runs nothing in another document than the one that was written", async () => {
  await leave();

  await expect(page.evaluate(() => document.title)).rejects.toThrow();
});
