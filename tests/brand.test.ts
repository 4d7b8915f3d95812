import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { runIn } from "./helpers/run-cli.ts";
import { edit, twoServices } from "./helpers/scene.ts";

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><script>top.ran = 1</script><image href="https://example.com/x.png"/><path d="M0 0h40v10H0z" fill="#123456"/></svg>';

function branded(pdf: string): string {
  const root = twoServices();
  writeFileSync(join(root, "logo.svg"), logo);
  edit(root, "stackmatrix.yaml", (text) =>
    text
      .replace("pdf: { dir: out/pdf }", `pdf: ${pdf}`)
      .replace(
        /^targets:/m,
        "title: { en: All about harbours, zh-TW: 港口大全, zh-CN: 港口大全 }\npublisher: Harbour Press\ntargets:",
      ),
  );
  return root;
}

async function propertiesOf(path: string) {
  const loading = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const { info } = await (await loading.promise).getMetadata();
  await loading.destroy();
  return info as { Title: string; Author: string };
}

test("A project's title, publisher and logo are at the head of its sheets and in their properties", async () => {
  const root = branded("{ dir: out/pdf, logo: logo.svg }");

  const run = await runIn(root, ["render", "--only", "pdf"]);
  const html = readFileSync(join(root, "out/pdf/zh-TW/harbours.html"), "utf8");
  const properties = await propertiesOf(join(root, "out/pdf/zh-TW/harbours.pdf"));

  expect(run).toMatchObject({ code: 0, err: "" });
  expect(html).toContain("<span>Harbour Press</span>");
  expect(html).toContain('<img src="data:image/svg+xml;base64,');
  expect(html).not.toContain("top.ran");
  expect(html).toContain('content: "港口大全 · ');
  expect(properties).toMatchObject({ Title: "一頁看懂港口 – 港口大全", Author: "Harbour Press" });
  expect(streamsOf(join(root, "out/pdf/en/harbours.pdf"))).toMatch(
    /0?\.070[56]\d* 0?\.2039\d* 0?\.337[23]\d* rg/,
  );
});

test("A project that says nothing of itself leaves no name of a package in title and author", async () => {
  const root = twoServices();

  await runIn(root, ["render", "--sheet", "harbours", "--locale", "en"]);
  const properties = await propertiesOf(join(root, "out/pdf/en/harbours.pdf"));

  expect(properties.Title).toBe("Harbours on one page");
  expect(properties.Author).toBeUndefined();
});

test("A logo that is edited prints the sheets anew, and one that is no picture leaves them", async () => {
  const root = branded("{ dir: out/pdf, logo: logo.svg }");
  await runIn(root, ["render", "--sheet", "harbours", "--locale", "en"]);
  const before = readFileSync(join(root, "out/pdf/en/harbours.pdf"));

  writeFileSync(join(root, "logo.svg"), "no picture");
  const wrong = await runIn(root, ["render", "--sheet", "harbours", "--locale", "en"]);
  const kept = readFileSync(join(root, "out/pdf/en/harbours.pdf"));
  writeFileSync(join(root, "logo.svg"), logo.replace("#123456", "#654321"));
  const right = await runIn(root, ["render", "--sheet", "harbours", "--locale", "en"]);

  expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining("logo.svg  error  logo/not-usable") });
  expect(kept).toEqual(before);
  expect(right.out).toContain("printed 1 sheet");
});

/** All that can be unpacked in a PDF, as text. */
function streamsOf(path: string): string {
  const bytes = readFileSync(path);
  const text = bytes.toString("latin1");
  return Array.from(text.matchAll(/stream\r?\n/g), ({ index, 0: { length } }) => {
    try {
      return inflateSync(bytes.subarray(index + length)).toString("latin1");
    } catch {
      return "";
    }
  }).join("\n");
}
