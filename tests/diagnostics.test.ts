import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { targets } from "@stackmatrix/cli";
import { catalog, type Diagnostic, type DiagnosticCode, formatDiagnostics } from "@stackmatrix/core";
import { readSourceFile } from "@stackmatrix/core/node";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { loadProject } from "@stackmatrix/engine";
import { describe, expect, test } from "vitest";
import { fakeBrowser } from "./helpers/fake-browser.ts";
import { runChild, runIn } from "./helpers/run-cli.ts";

const codes = Object.keys(catalog) as DiagnosticCode[];
const problems = fileURLToPath(new URL("fixtures/problems", import.meta.url));
const documentation = readFileSync(new URL("../docs/diagnostics.md", import.meta.url), "utf8");
const today = "2026-11-21";

/** What a terminal shows of each code's smallest project. */
const reports = new Map<DiagnosticCode, string>();

describe.each(codes)("%s", (code) => {
  test("is raised by its smallest project, alone and in its place", async () => {
    const folder = madeProjects[code]?.() ?? join(problems, folderOfCode(code));
    const expected = expectedPlaces[code] ?? JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));

    const diagnostics = await problemsOf(folder, code);

    reports.set(code, reportOf(diagnostics, folder));
    const found = diagnostics.map(({ code, location: { path, range } }) => ({ code, path, ...range?.start }));
    expect(found).toEqual(expected);
    expect(new Set(found.map((diagnostic) => diagnostic.code))).toEqual(new Set([code]));
  });

  test("has a heading in the documentation that says how grave it is", () => {
    const section = documentation.split(/^## /m).find((part) => part.startsWith(`${code}\n`));

    expect(section).toContain(catalog[code].severity === "error" ? "An error." : "A warning.");
  });
});

test("Each says in its own words what is wrong and what to do", async () => {
  const sections = [...reports].toSorted().map(([code, report]) => `# ${code}\n\n${report}`);

  expect([...reports.keys()], "The words of all can be compared when all have been raised").toEqual(codes);
  await expect(`${sections.join("\n\n")}\n`).toMatchFileSnapshot("golden/diagnostics.txt");
});

test("The documentation and the fixtures know no other codes", () => {
  const headings = Array.from(documentation.matchAll(/^## (\S+)$/gm), ([, heading]) => heading);

  expect(headings).toEqual(codes);
  expect([...readdirSync(problems).map(codeOfFolder), ...Object.keys(madeProjects)].toSorted()).toEqual(
    codes.toSorted(),
  );
});

function folderOfCode(code: string): string {
  return code.replace("/", "__");
}

function codeOfFolder(folder: string): string {
  return folder.replace("__", "/");
}

/** The report with the lines it quotes, and without the names of temporary folders. */
function reportOf(diagnostics: readonly Diagnostic[], folder: string): string {
  const quoted = diagnostics.flatMap(({ location: { path, range } }) => (range ? [path] : []));
  const sources = [...new Set(quoted)].flatMap((path) => {
    const read = readSourceFile(folder, path);
    return "file" in read ? [read.file] : [];
  });
  return formatDiagnostics(diagnostics, { sources })
    .trimEnd()
    .replaceAll(/[^\s"]*stackmatrix-\w{6}/g, "<elsewhere>");
}

/** What is wrong with a project and, if its data is right, what only comparing or printing shows. */
async function problemsOf(folder: string, code: DiagnosticCode): Promise<readonly Diagnostic[]> {
  if (code === "file/unreadable") return problemsForNobody(folder);
  if (code.startsWith("sheet/")) return problemsIn(folder, ["--out", temporaryFolder()], browsers[code]?.());
  if (code.startsWith("docs/") || code.startsWith("target/")) return problemsIn(folder, ["--check"]);
  return (await loadProject(folder, { targets, today })).diagnostics;
}

async function problemsIn(
  folder: string,
  options: readonly string[],
  browser = process.env.PUPPETEER_EXECUTABLE_PATH,
): Promise<readonly Diagnostic[]> {
  const env = { ...process.env, PUPPETEER_EXECUTABLE_PATH: browser };
  const { out } = await runIn(folder, ["render", ...options, "--format", "json"], { env });
  return JSON.parse(out).diagnostics;
}

/** What is wrong for a user who may not read everything, as root may. */
async function problemsForNobody(folder: string): Promise<readonly Diagnostic[]> {
  const { code, out } = await runChild(folder, ["validate", "--format", "json"], {
    ...(process.getuid?.() === 0 ? { uid: 65534 } : {}),
  });
  expect(code).toBe(3);
  return JSON.parse(out).diagnostics;
}

/** Browsers that show what no usual one does. */
const browsers: Partial<Record<DiagnosticCode, () => string>> = {
  "sheet/not-finished": () =>
    fakeBrowser(fileURLToPath(new URL("fixtures/odd-pdfs/linearized.pdf", import.meta.url))),
};

const config = "format: 2\ndata: data\nlocales: [en]\n";
const group = "name: { en: Networking }\norder: 1\n";

/** Projects that version control cannot hold, or would take for something else, or not on every system. */
const madeProjects: Partial<Record<DiagnosticCode, () => string>> = {
  "file/too-large": () =>
    temporaryFolder({
      "stackmatrix.yaml": config,
      "data/groups/networking.yaml": `${group}# ${"x".repeat(32 * 1024 * 1024)}\n`,
    }),
  "file/not-utf8": () =>
    temporaryFolder({
      "stackmatrix.yaml": config,
      "data/groups/networking.yaml": Buffer.from("name: { en: N\xe9tworking }\norder: 1\n", "latin1"),
    }),
  "file/name-not-utf8": () => {
    const folder = temporaryFolder({ "stackmatrix.yaml": config, "data/groups/networking.yaml": group });
    writeFileSync(Buffer.from(`${folder}/data/groups/d\xe9pot.yaml`, "latin1"), group);
    return folder;
  },
  "file/conflict-mark": () =>
    temporaryFolder({
      "stackmatrix.yaml": config,
      "data/groups/networking.yaml": `<<<<<<< HEAD\n${group}=======\n${group}>>>>>>> other\n`,
    }),
  "file/link-outside": () => {
    const outside = temporaryFolder({ "networking.yaml": group });
    const folder = temporaryFolder({ "stackmatrix.yaml": config });
    mkdirSync(join(folder, "data/groups"), { recursive: true });
    symlinkSync(join(outside, "networking.yaml"), join(folder, "data/groups/networking.yaml"));
    return folder;
  },
  "file/not-regular": () => {
    const folder = temporaryFolder({ "stackmatrix.yaml": config });
    mkdirSync(join(folder, "data/groups"), { recursive: true });
    execFileSync("mkfifo", [join(folder, "data/groups/networking.yaml")]);
    return folder;
  },
  "file/unreadable": () => {
    const folder = temporaryFolder({ "stackmatrix.yaml": config, "data/groups/networking.yaml": group });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "data/groups/networking.yaml"), 0);
    return folder;
  },
  "id/reserved": () => temporaryFolder({ "stackmatrix.yaml": config, "data/groups/con.yaml": group }),
};

const path = "data/groups/networking.yaml";
const expectedPlaces: Partial<Record<DiagnosticCode, object[]>> = {
  "file/too-large": [{ code: "file/too-large", path }],
  "file/not-utf8": [{ code: "file/not-utf8", path, line: 1, column: 14 }],
  "file/name-not-utf8": [{ code: "file/name-not-utf8", path: "data/groups/d\ufffdpot.yaml" }],
  "file/conflict-mark": [{ code: "file/conflict-mark", path, line: 1, column: 1 }],
  "file/link-outside": [{ code: "file/link-outside", path }],
  "file/not-regular": [{ code: "file/not-regular", path }],
  "file/unreadable": [{ code: "file/unreadable", path }],
  "id/reserved": [{ code: "id/reserved", path: "data/groups/con.yaml" }],
};
