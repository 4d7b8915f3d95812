import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runIn } from "./helpers/run-cli.ts";
import { edit, twoServices } from "./helpers/scene.ts";

/** The small project in one language, with pictures of its sheet. */
function withPictures(kinds: string): string {
  const root = twoServices();
  edit(root, "stackmatrix.yaml", (text) =>
    text
      .replace("pdf: { dir: out/pdf }", `pdf: { dir: out/pdf, png: ${kinds} }`)
      .replace(/^locales:.*$/m, "locales: [en]"),
  );
  return root;
}

const render = ["render", "--only", "pdf"];

/** Width and height of a PNG, which stand behind its signature and the name of its first part. */
function sizeOf(file: string): readonly number[] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("png draws each page, and the head of the first in the size of link previews", async () => {
  const root = withPictures("[pages, preview]");
  const folder = join(root, "out/pdf/en");

  const run = await runIn(root, render);

  expect(run).toMatchObject({ code: 0, err: "" });
  const names = readdirSync(folder).filter((name) => name.endsWith(".png"));
  expect(names.toSorted()).toEqual(["harbours-1.png", "harbours.preview.png"]);
  // A4 in points, of which Chromium cuts parts off, and twice that.
  const [width = 0, height = 0] = sizeOf(join(folder, "harbours-1.png"));
  expect(Math.abs(width - 2 * 595)).toBeLessThan(4);
  expect(Math.abs(height - 2 * 842)).toBeLessThan(4);
  expect(sizeOf(join(folder, "harbours.preview.png"))).toEqual([1200, 630]);
});

test("png gives the same bytes again, draws only what is missing, and has nothing to do then", async () => {
  const root = withPictures("[pages]");
  const picture = join(root, "out/pdf/en/harbours-1.png");
  await runIn(root, render);
  const first = readFileSync(picture);

  const idle = await runIn(root, render);
  rmSync(picture);
  const again = await runIn(root, render);

  expect(idle.out).toMatch(/^Nothing to do/);
  expect(again.out).toMatch(/^Wrote 1 file, /);
  expect(again.out).not.toContain("printed");
  expect(readFileSync(picture)).toEqual(first);
});

test("pictures go when nobody asks for them any more", async () => {
  const root = withPictures("[preview]");
  await runIn(root, render);

  edit(root, "stackmatrix.yaml", (text) => text.replace(", png: [preview]", ""));
  await runIn(root, render);

  expect(readdirSync(join(root, "out/pdf/en")).toSorted()).toEqual(["harbours.html", "harbours.pdf"]);
});
