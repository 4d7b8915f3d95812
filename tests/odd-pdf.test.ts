import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fakeBrowser } from "./helpers/fake-browser.ts";
import { runIn } from "./helpers/run-cli.ts";
import { edit, twoServices } from "./helpers/scene.ts";

const folder = fileURLToPath(new URL("fixtures/odd-pdfs", import.meta.url));
const print = ["render", "--only", "pdf"];

/** A project in one language, and a browser that prints a PDF of another make. */
function aScene(pdf: string) {
  const root = twoServices();
  edit(root, "stackmatrix.yaml", (text) => text.replace(/^locales:.*$/m, "locales: [en]"));
  const env = { ...process.env, PUPPETEER_EXECUTABLE_PATH: fakeBrowser(join(folder, `${pdf}.pdf`)) };
  return {
    root,
    run: (...options: readonly string[]) => runIn(root, [...print, ...options], { env }),
    printed: () => readFileSync(join(root, "out/pdf/en/harbours.pdf"), "latin1"),
  };
}

describe.runIf(process.platform === "linux")("A PDF that is made otherwise than Chromium's", () => {
  test.each([
    { pdf: "encrypted", reason: "it is encrypted" },
    { pdf: "linearized", reason: "it is linearized" },
    { pdf: "object-streams", reason: "its table of objects is packed" },
    { pdf: "spelled-out", reason: "its trailer is written in another way" },
    { pdf: "truncated", reason: "its end is missing" },
    { pdf: "version-2", reason: "its trailer is written in another way" },
  ])("is kept as it is, and the warning names the sheet: $pdf", async ({ pdf, reason }) => {
    const { run, printed } = aScene(pdf);

    const { code, err } = await run();

    expect(code).toBe(0);
    expect(err).toContain("data/sheets/harbours.yaml  warning  sheet/not-finished");
    expect(err).toContain(
      `The PDF of "en/harbours" goes without a look for characters that its fonts lack, words for its links, bodies of the items of its lists, marks on what is not read aloud, spaces at the ends of its lines, its properties and packing, since ${reason}\n`,
    );
    const original = readFileSync(join(folder, `${pdf}.pdf`), "latin1");
    expect(undated(printed())).toBe(undated(original));
    expect(printed()).not.toMatch(/D:2026/);
  });

  test("is told of in each run, though it is printed once", async () => {
    const { run } = aScene("linearized");
    const first = await run();

    const second = await run("--format", "json");

    expect(second).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(second.out)).toMatchObject({
      written: [],
      diagnostics: [{ code: "sheet/not-finished", severity: "warning", args: { sheet: "en/harbours" } }],
    });
    expect(first.out).toContain("printed 1 sheet");
  });

  test("is told of once for a sheet, whatever the languages", async () => {
    const { root, run } = aScene("linearized");
    edit(root, "stackmatrix.yaml", (text) => text.replace("locales: [en]", "locales: [en, zh-TW, zh-CN]"));

    const { err } = await run();

    expect(err.match(/sheet\/not-finished/g)).toHaveLength(1);
  });
});

function undated(pdf: string): string {
  return pdf.replace(/\(D:\d{14}/g, "(D:");
}
