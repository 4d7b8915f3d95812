import type { CDPSession } from "puppeteer-core/internal/puppeteer-core-browser.js";

/** Leaves a page with nothing to run and nothing to reach; what it asks for comes as `Fetch.requestPaused`. */
export async function isolatePage(session: CDPSession): Promise<void> {
  await Promise.all([
    session.send("Emulation.setScriptExecutionDisabled", { value: true }),
    session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] }),
    goOffline(session),
  ]);
}

/** Cuts a page off from the network, should anything pass by what answers its requests. */
export async function goOffline(session: CDPSession): Promise<void> {
  // Without the first, the second stops little more than frames.
  await Promise.all([
    session.send("Network.enable", { maxTotalBufferSize: 0, maxResourceBufferSize: 0 }),
    session.send("Network.emulateNetworkConditionsByRule", { matchedNetworkConditions: [offline] }),
  ]);
}

const offline = { urlPattern: "", offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
