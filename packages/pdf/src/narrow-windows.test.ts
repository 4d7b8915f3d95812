import { type SheetDocument, sheetDocuments, sheetPage } from "@stackmatrix/sheets";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attachToPage, writePage } from "./print/chromium-page.ts";
import { type LaunchedChromium, launchChromium } from "./print/launch-chromium.ts";
import { loadData } from "./testing/load-data.ts";

// One kind of Chinese is as wide as the other.
const documents = sheetDocuments(loadData(), ["en", "zh-TW"]);

let browser: LaunchedChromium;
let session: Awaited<ReturnType<typeof attachToPage>>;
beforeAll(async () => {
  browser = await launchChromium();
  session = await attachToPage(browser.connection);
});
afterAll(() => browser.end());

test.each([400, 1200])(
  "No text stands in a sliver, and no page is wider than a window of %d pixels",
  async (width) => {
    const faults: string[] = [];
    for (const document of documents) {
      const { slivers, room } = await lookAt(document, width);
      faults.push(...slivers.map((text) => `${document.id}: ${text}`));
      if (room > width) faults.push(`${document.id}: ${room} pixels wide`);
    }

    expect(documents.length).toBeGreaterThan(15);
    expect(faults).toEqual([]);
  },
);

test("A text that has room for a letter a line is found", async () => {
  const [document] = documents;
  if (document === undefined) return expect.unreachable("There is no sheet");
  const body = `<main><p style="width: 1em">Autoscaling</p><p style="width: 9em">Autoscaling</p></main>`;

  expect((await lookAt({ ...document, body }, 400)).slivers).toEqual(["Autoscaling"]);
});

/** A sheet in a window of a width, in whatever font the browser has: boxes are as wide in any. */
async function lookAt(document: SheetDocument, width: number) {
  await session.send("Emulation.setDeviceMetricsOverride", {
    width,
    height: 800,
    deviceScaleFactor: 1,
    mobile: false,
  });
  const html = sheetPage(document).replace(
    /<link rel="stylesheet"[^>]*>/,
    () => `<style>${document.stylesheet}</style>`,
  );
  const page = await writePage(session, html);
  return page.evaluate(findSlivers);
}

/** Texts whose lines have so few letters each that nobody reads them, and the width of the page. Runs in the page. */
function findSlivers(): { readonly slivers: readonly string[]; readonly room: number } {
  const slivers: string[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  const range = document.createRange();
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    range.selectNodeContents(walker.currentNode);
    const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top / 4))).size;
    const fewest = /\p{Script=Han}/u.test(text) ? 2 : 4;
    if (lines > 2 && text.length / lines < fewest) slivers.push(text);
  }
  return { slivers, room: document.documentElement.scrollWidth };
}

declare const document: {
  readonly body: unknown;
  readonly documentElement: { readonly scrollWidth: number };
  createTreeWalker(root: unknown, show: number): { nextNode(): unknown; readonly currentNode: TextNode };
  createRange(): {
    selectNodeContents(node: TextNode): void;
    getClientRects(): Iterable<{ readonly top: number }>;
  };
};

interface TextNode {
  readonly textContent: string;
}
