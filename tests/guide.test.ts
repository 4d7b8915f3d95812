import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { type Run, runIn } from "./helpers/run-cli.ts";

const page = fileURLToPath(new URL("../docs/guide/your-own-comparison.md", import.meta.url));

test("Your own comparison can be typed as it stands, and gives what it shows", async () => {
  const desk: Desk = { cwd: temporaryFolder(), last: undefined };

  for (const { language, text } of blocksOf(readFileSync(page, "utf8"))) {
    expect(text.trim()).not.toBe("");
    if (language === "sh") await type(desk, text);
    else if (language === "yaml") save(desk, text);
    else if (language === "text") expect(`${desk.last?.out}${desk.last?.err}`).toContain(text);
    else if (language === "md") expect(readFileSync(join(desk.cwd, "README.md"), "utf8")).toContain(text);
    else throw new Error(`Nobody knows what is to be done with ${language}`);
  }

  const steps = stepsOf(join(desk.cwd, ".github/workflows/comparison.yaml"));
  expect(steps).toHaveLength(2);
  for (const step of steps) expect(await runIn(desk.cwd, step)).toMatchObject({ code: 0 });
});

/** Where the reader is, and what the last command said. */
interface Desk {
  cwd: string;
  last: Run | undefined;
}

function blocksOf(markdown: string): readonly { readonly language: string; readonly text: string }[] {
  const blocks = markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return Array.from(blocks, ([, language = "", text = ""]) => ({ language, text }));
}

/** Types each line; what ends in a comment of its exit code is meant to fail so. */
async function type(desk: Desk, lines: string): Promise<void> {
  for (const line of lines.trimEnd().split("\n")) {
    const [, command = "", code = "0"] = /^(.*?)(?: +# exit code (\d+))?$/.exec(line) ?? [];
    const [program, ...args] = command.split(" ");
    if (program === "cd") desk.cwd = resolve(desk.cwd, args.join(" "));
    else if (program === "rm") rmSync(join(desk.cwd, args.join(" ")));
    else {
      expect(program, line).toBe("stackmatrix");
      desk.last = await runIn(desk.cwd, args);
      expect(desk.last, line).toMatchObject({ code: Number(code) });
    }
  }
}

/** Saves a file whose path is the comment in its first line. */
function save({ cwd }: Desk, text: string): void {
  const [, path = ""] = /^# (\S+)\n/.exec(text) ?? [];
  expect(path, text).not.toBe("");
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

/** What a workflow has the command do, apart from installing it. */
function stepsOf(workflow: string): readonly (readonly string[])[] {
  const steps = readFileSync(workflow, "utf8").matchAll(/^ +- run: npx stackmatrix (.*)$/gm);
  return Array.from(steps, ([, args = ""]) => args.split(" "));
}
