import type { CDPSession } from "puppeteer-core/internal/puppeteer-core-browser.js";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { attachToNewPage, writePage } from "./chromium-page.ts";
import { goOffline, isolatePage } from "./isolate-page.ts";
import { type LaunchedChromium, launchChromium } from "./launch-chromium.ts";

let chromium: LaunchedChromium;
let session: CDPSession;
beforeAll(async () => {
  chromium = await launchChromium();
});
beforeEach(async () => {
  session = await attachToNewPage(chromium.connection);
});
afterAll(() => chromium.end());

declare const document: { title: string };

test("isolatePage() runs no script of the page, and what is called from outside", async () => {
  await isolatePage(session);

  const page = await writePage(session, "<title>quiet</title><script>document.title = 'ran'</script>");

  expect(await page.evaluate(() => document.title)).toBe("quiet");
});

test("isolatePage() holds each request until somebody answers it", async () => {
  await isolatePage(session);
  const asked = new Promise((resolve) =>
    session.once("Fetch.requestPaused", ({ request }) => resolve(request.url)),
  );

  await writePage(session, '<img src="http://127.0.0.1:9/picture">');

  expect(await asked).toBe("http://127.0.0.1:9/picture");
});

test.each(["img", "iframe", "link rel=prefetch"])("goOffline() keeps <%s> from the network", async (tag) => {
  const failed = new Promise((resolve) =>
    session.once("Network.loadingFailed", (event) => resolve(event.errorText)),
  );
  await goOffline(session);

  const address = "http://127.0.0.1:9/thing";
  await writePage(session, `<${tag} src="${address}" href="${address}">`);

  // Without it, the answer would be that of the proxy, which is not there.
  expect(await failed).toBe("net::ERR_INTERNET_DISCONNECTED");
});
