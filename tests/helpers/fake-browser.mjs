import { readFileSync } from "node:fs";
import { Socket } from "node:net";

// Answers as a browser does that has loaded a page, and prints the same file whatever is on it.
const [pdf] = process.argv.slice(2);
const targetInfo = { targetId: "page", type: "page", title: "", url: "about:blank", attached: false };
const answers = {
  "Target.getTargets": () => ({ targetInfos: [targetInfo] }),
  "Target.attachToTarget": () => {
    say({ method: "Target.attachedToTarget", params: { sessionId: "session", targetInfo } });
    return { sessionId: "session" };
  },
  "Page.getFrameTree": () => ({ frameTree: { frame: { id: "frame" } } }),
  "Page.printToPDF": () => ({ data: readFileSync(pdf, "base64") }),
  "Runtime.evaluate": () => ({ result: { type: "object", objectId: "window" } }),
  "Runtime.callFunctionOn": ({ functionDeclaration }) => ({
    result: {
      type: "object",
      value: functionDeclaration.includes("measureSheet") ? 1 : { loaded: 0, failed: [] },
    },
  }),
};

const toBrowser = new Socket({ fd: 3 });
const fromBrowser = new Socket({ fd: 4 });
let unread = "";
toBrowser.setEncoding("utf8").on("data", (chunk) => {
  const messages = `${unread}${chunk}`.split("\0");
  unread = messages.pop() ?? "";
  for (const { id, method, params, sessionId } of messages.map((message) => JSON.parse(message))) {
    say({ id, result: answers[method]?.(params) ?? {}, ...(sessionId && { sessionId }) });
  }
});
toBrowser.on("close", () => process.exit());

function say(message) {
  fromBrowser.write(`${JSON.stringify(message)}\0`);
}
