import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "@stackmatrix/core/node";
import { refusingDisk, temporaryFolder } from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import { runIn } from "./helpers/run-cli.ts";
import { edit, snapshotOf } from "./helpers/scene.ts";

const markers = "<!-- stackmatrix:begin matrix=overview -->\n<!-- stackmatrix:end -->\n";

describe("init", () => {
  test("writes a comparison that is right, and that render makes a table of in its README", async () => {
    const root = temporaryFolder();

    const run = await runIn(root, ["init"]);
    const files = Object.keys(snapshotOf(root));
    const valid = await runIn(root, ["validate"]);
    const rendered = await runIn(root, ["render"]);
    const checked = await runIn(root, ["render", "--check"]);

    expect(run).toMatchObject({ code: 0, err: expect.not.stringContaining("was there") });
    expect(run.out.trimEnd().split("\n").sort()).toEqual(files.sort());
    expect(run.err.split("\n")).toEqual([
      expect.stringContaining('"stackmatrix render"'),
      expect.stringContaining("data/services.yaml"),
      expect.stringContaining('"stackmatrix render --check"'),
      "",
    ]);
    expect(valid).toMatchObject({ code: 0, err: "" });
    expect(rendered).toMatchObject({ code: 0, err: "" });
    expect(checked).toMatchObject({ code: 0, err: "" });
    expect(tableIn(readFileSync(join(root, "README.md"), "utf8"))).toMatchInlineSnapshot(`
      "|                      | JPEG                                                       | PNG                                                   | WebP                                                    |
      | -------------------- | ---------------------------------------------------------- | ----------------------------------------------------- | ------------------------------------------------------- |
      | **What it can do**   |                                                            |                                                       |                                                         |
      | Transparency         | ✗                                                          | ✓ ¹                                                   | ✓ ²                                                     |
      | Animation            | ✗                                                          | ✓ Third Edition ¹                                     | ✓ ²                                                     |
      | Lossless compression | ◐ not in browsers                                          | ✓ ¹                                                   | ✓ ²                                                     |
      | **What it is**       |                                                            |                                                       |                                                         |
      | First published      | September 1992                                             | 1 October 1996                                        | September 2010                                          |
      | Longest side         | 65,535 pixels                                              | 2,147,483,647 pixels                                  | 16,383 pixels                                           |
      | Specification        | [ITU-T T.81](https://www.w3.org/Graphics/JPEG/itu-t81.pdf) | [W3C](https://www.w3.org/TR/2025/REC-png-3-20250624/) | [RFC 9649](https://www.rfc-editor.org/rfc/rfc9649.html) |"
    `);
  });

  test("makes the folder that it is given, and says how to go on from outside", async () => {
    const root = temporaryFolder();

    const run = await runIn(root, ["init", "deep/formats/"]);

    expect(run).toMatchObject({ code: 0, err: expect.stringContaining('in deep/formats, "') });
    expect(run.out.split("\n")).toContain("deep/formats/stackmatrix.yaml");
    expect(await runIn(join(root, "deep/formats"), ["validate"])).toMatchObject({ code: 0 });
  });

  test.each(["README.md", "Readme.md"])(
    "leaves the %s of a repository alone, and says which lines to put into it",
    async (readme) => {
      const root = temporaryFolder({ [readme]: "# Mine\n", ".gitignore": "node_modules/\n/out\n" });
      execFileSync("git", ["init", "--quiet"], { cwd: root });

      const run = await runIn(root, ["init"]);
      const untouched = readFileSync(join(root, readme), "utf8");
      edit(root, readme, (text) => text + markers);
      const rendered = await runIn(root, ["render"]);

      expect(run.code).toBe(0);
      expect(run.out.split("\n")).not.toContain(readme);
      expect(run.err).toContain(
        `${readme} was there, and stays as it is. Add to it:\n  ${markers.replace("\n", "\n  ")}`,
      );
      expect(run.err).toContain(
        ".gitignore was there, and stays as it is. Add to it:\n  .stackmatrix/\n  dist/\n",
      );
      expect(untouched).toBe("# Mine\n");
      expect(rendered).toMatchObject({ code: 0, err: "" });
      expect(tableIn(readFileSync(join(root, readme), "utf8"))).toContain("| PNG");
    },
  );

  test("names no lines that are there", async () => {
    const root = temporaryFolder({ "README.md": `# Mine\r\n\r\n${markers}`, ".gitignore": "dist/\r\n" });

    const { err } = await runIn(root, ["init"]);

    expect(err).toContain("README.md was there, and stays as it is.\n");
    expect(err).toContain(".gitignore was there, and stays as it is. Add to it:\n  .stackmatrix/\n1. ");
  });

  test("keeps its data apart from a folder of that name that holds something else", async () => {
    const root = temporaryFolder({ "data/people.csv": "a,b\n", "data/services.yaml": "- a\n" });

    const run = await runIn(root, ["init"]);
    const rendered = await runIn(root, ["render"]);

    expect(run.out.split("\n")).toContain("comparison/services.yaml");
    expect(run.err).toContain("comparison/services.yaml");
    expect(readFileSync(join(root, "README.md"), "utf8")).toContain("[comparison](comparison/)");
    expect(rendered).toMatchObject({ code: 0, err: "" });
    expect(listFiles(root, "data")).toEqual(["data/people.csv", "data/services.yaml"]);
  });

  test("takes an empty folder for its data as it finds it", async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, "data"));

    expect((await runIn(root, ["init"])).out.split("\n")).toContain("data/services.yaml");
  });

  test.each([
    {
      title: "a project",
      files: { "stackmatrix.yaml": "no: project\n" },
      args: ["."],
      said: "stackmatrix.yaml is there already; name a folder that is free",
    },
    {
      title: "a file in the place of the folder",
      files: { formats: "" },
      args: ["formats"],
      said: "formats is a file",
    },
    {
      title: "folders of all the names that data could have",
      files: { "a/data/x": "", "a/comparison": "" },
      args: ["a"],
      said: "a/data and a/comparison are there already",
    },
    { title: "two folders asked for", files: {}, args: ["a", "b"], said: "too many arguments" },
  ])("refuses $title with 2, and writes nothing", async ({ files, args, said }) => {
    const root = temporaryFolder(files);
    const before = snapshotOf(root);

    const run = await runIn(root, ["init", ...args]);

    expect(run).toMatchObject({ code: 2, out: "", err: expect.stringContaining(said) });
    expect(snapshotOf(root)).toEqual(before);
  });

  test("says that a file stands in the way above the folder, as the machine has it", async () => {
    const root = temporaryFolder({ formats: "" });

    const run = await runIn(root, ["init", "formats/new"]);

    expect(run).toMatchObject({ code: 3, out: "" });
    expect(run.err).not.toContain("bug");
  });

  test("writes all or nothing, wherever the disk refuses", async () => {
    const root = temporaryFolder();
    let isWhole = false;

    for (let at = 0; !isWhole; at += 1) {
      let calls = 0;
      // What tidies up is not refused: a disk that takes nothing back leaves what there is.
      const disk = refusingDisk(({ name }) =>
        /^(?:open|write|fsync|mkdir|rename|link)$/.test(name) && calls++ === at ? "ENOSPC" : undefined,
      );

      const { code } = await runIn(root, ["init", "deep/formats"], { disk });

      isWhole = code === 0;
      if (!isWhole)
        expect({ code, isThere: existsSync(join(root, "deep")) }).toEqual({ code: 3, isThere: false });
    }

    expect(await runIn(join(root, "deep/formats"), ["validate"])).toMatchObject({ code: 0 });
  });
});

function tableIn(readme: string): string {
  return /^\|[\s\S]*\|$/m.exec(readme)?.[0] ?? "";
}
