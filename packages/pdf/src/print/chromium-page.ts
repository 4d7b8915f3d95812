import type { Connection } from "puppeteer-core/internal/cdp/Connection.js";
import type { CDPSession, Protocol } from "puppeteer-core/internal/puppeteer-core-browser.js";

/** A page of a browser, spoken to in the protocol of the developer tools. */
export interface ChromiumPage {
  /**
   * Runs a function in the page. It knows nothing but its arguments; they and its value pass as JSON.
   *
   * @throws what it throws; also when the page has gone elsewhere since it was written.
   */
  evaluate<Values extends readonly unknown[], Result>(
    work: (...values: Values) => Result,
    ...values: Values
  ): Promise<Awaited<Result>>;
}

/** Takes the page that a browser begins with, or makes one if it has not come so far. */
export async function attachToPage(connection: Connection): Promise<CDPSession> {
  const { targetInfos } = await connection.send("Target.getTargets");
  const page = targetInfos.find(({ type }) => type === "page");
  return page === undefined ? attachToNewPage(connection) : connection.createSession(page);
}

/** Makes a page. */
export async function attachToNewPage(connection: Connection): Promise<CDPSession> {
  const { targetId } = await connection.send("Target.createTarget", { url: "about:blank" });
  const { targetInfo } = await connection.send("Target.getTargetInfo", { targetId });
  return connection.createSession(targetInfo);
}

/** Writes a page anew. */
export async function writePage(session: CDPSession, html: string): Promise<ChromiumPage> {
  const { frameTree } = await session.send("Page.getFrameTree");
  await session.send("Page.setDocumentContent", { frameId: frameTree.frame.id, html });
  // Whatever is called by way of it is called in this document, or not at all.
  const { result } = await session.send("Runtime.evaluate", { expression: "globalThis" });
  const { objectId = "" } = result;
  return {
    async evaluate(work, ...values) {
      const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
        objectId,
        functionDeclaration: String(work),
        arguments: values.map((value) => ({ value })),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(describe(exceptionDetails));
      return result.value;
    },
  };
}

function describe({ exception, text }: Protocol.Runtime.ExceptionDetails): string {
  return exception?.description ?? text;
}
