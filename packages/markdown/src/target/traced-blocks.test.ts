import type { Planned } from "@stackmatrix/core";
import { eachChange, planScene, smallDataset, untracedChanges } from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import { docsTarget } from "./docs-target.ts";

const dataset = smallDataset();
const blocks = [
  "matrix=ferry-or-rowboat notes",
  "matrix=ferry-or-rowboat only-differences baseline=ferry locale=zh-TW",
  "matrix=ferry-or-rowboat rows=price,effort,night-crossing sort=-effort transpose",
  "service=ferry",
  "capability=night-crossing",
  "layers",
  "guide=which-boat",
  "path=to-the-sea",
  "diagram=crossing",
  "terms",
  "misconceptions",
  "questions",
  "sources",
  "stats",
  "coverage",
  "fields=services",
];
const filesOf = (text: string) => ({ "README.md": { file: { path: "README.md", text } } });
const sceneOf = (of: typeof dataset, text: string) => ({
  dataset: of,
  options: docsTarget.options.parse({ files: ["README.md"] }),
  found: filesOf(text),
});
const blockOf = (asked: string, filled = "") =>
  `<!-- stackmatrix:begin ${asked} -->\n${filled}<!-- stackmatrix:end -->\n`;

/** A block that names an entity that is gone is wrong, and its file stays as it was. */
const isAsked = (name: string) => /: no (?:which-boat|to-the-sea|boat-the-word)$/.test(name);

describe.each(blocks)("A block of %s", (asked) => {
  test("has read all that a change of the data changes in it", async () => {
    const text = blockOf(asked);
    for (const { dataset: changed, name } of eachChange(dataset))
      if (!isAsked(name))
        expect(
          await untracedChanges(docsTarget, sceneOf(dataset, text), sceneOf(changed, text)),
          name,
        ).toEqual([]);
  });
});

test("The basis of a file tells what stands around its blocks, and not what they are filled with", async () => {
  const basisOf = async (text: string): Promise<Planned["basis"]> => {
    const [planned] = await planScene(docsTarget, sceneOf(dataset, text));
    return planned?.basis;
  };
  const empty = await basisOf(`# Boats\n\n${blockOf("stats")}\nEnd.\n`);

  expect(empty).toEqual(expect.any(String));
  expect(await basisOf(`# Boats\n\n${blockOf("stats", "\nOld.\n\n")}\nEnd.\n`)).toBe(empty);
  expect(await basisOf(`# Boats\n\n${blockOf("stats")}\nThe end.\n`)).not.toBe(empty);
  expect(await basisOf(`## Boats\n\n${blockOf("stats")}\nEnd.\n`)).not.toBe(empty);
  expect(await basisOf(`# Boats\n\n${blockOf("stats locale=zh-TW")}\nEnd.\n`)).not.toBe(empty);
});
