import { smallDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { parseMarkdown } from "../testing/parse-markdown.ts";
import { renderBlocks } from "./render-blocks.ts";

const dataset = smallDataset();
const subjects = [
  "service=ferry heading=2",
  "capability=night-crossing sources=open",
  "layers heading",
  "guide=which-boat",
  "path=to-the-sea heading",
  "diagram=wrong-crossing",
  "terms heading",
  "misconceptions sources=off",
  "questions",
  "sources heading",
  "stats",
];
const form = {
  "blocks-of-all-kinds.md": ["<!--", "-->"],
  "blocks-of-all-kinds.mdx": ["{/*", "*/}"],
} as const;

test.each(["blocks-of-all-kinds.md", "blocks-of-all-kinds.mdx"] as const)(
  "Blocks of all kinds are as the golden file %s has them",
  async (path) => {
    const [open, close] = form[path];
    const locale = path.endsWith("x") ? " locale=zh-TW" : "";
    const blocks = subjects.map(
      (subject) =>
        `${open} stackmatrix:begin ${subject}${locale} ${close}\n${open} stackmatrix:end ${close}\n`,
    );

    const outcome = renderBlocks({ path, text: `# Boats\n\n${blocks.join("\n")}` }, dataset, { align: true });

    expect(outcome.diagnostics).toEqual([]);
    await expect(outcome.ok && outcome.value).toMatchFileSnapshot(`../../golden/${path}`);
  },
);

test.each(subjects)(
  "A block of %s needs no page: it leads nowhere but to other sites, and has no footnotes of its owner",
  (subject) => {
    const text = `<!-- stackmatrix:begin ${subject} -->\n<!-- stackmatrix:end -->\n`;

    const outcome = renderBlocks({ path: "README.md", text }, dataset);

    const filled = outcome.ok ? outcome.value : "";
    expect(filled).not.toMatch(/\]\((?!https:)|<a |\[\^/);
    expect(JSON.stringify(parseMarkdown(filled))).not.toContain("footnote");
  },
);
