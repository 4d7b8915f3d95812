import { spawn } from "node:child_process";
import { hash } from "node:crypto";
import { on, once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetDocument } from "@stackmatrix/sheets";
import { listFontFaces } from "@stackmatrix/sheets/fonts";
import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { readTextPages } from "../testing/read-text-pages.ts";
import { cacheFolder } from "./cache-folder.ts";
import { openChromiumPrinter } from "./chromium-printer.ts";
import { countPages } from "./count-pages.ts";
import type { PdfPrinter } from "./pdf-printer.ts";
import { PrintError } from "./print-error.ts";
import { magnification } from "./shell-page.ts";

const fonts = listFontFaces();
const stylesheet = `
  html { font: 10pt "Inter", "Noto Sans TC" }
  html:lang(zh-Hans) { font-family: "Inter", "Noto Sans SC" }
  @media print { h1 { font-weight: 700 } }
`;

const aSheet = (sheet: Partial<SheetDocument> = {}): SheetDocument => ({
  id: "en/jobs",
  lang: "en",
  title: "Jobs",
  stylesheet,
  pageStyle: "@page { size: A4 landscape; margin: 12mm }",
  body: "<h1>Jobs</h1><p>Runs on a schedule</p>",
  ...sheet,
});

const table = `<table><tr><th id="head">服務</th></tr><tr><td headers="head">支援</td></tr></table>`;
const english = aSheet();
const traditional = aSheet({
  id: "zh-TW/jobs",
  lang: "zh-Hant-TW",
  title: "排程工作",
  body: `<h1>排程工作</h1><p>完整支援，部分地區（預覽）→ ✓ ● ○ ◐</p>${table}`,
});
const simplified = aSheet({
  id: "zh-CN/jobs",
  lang: "zh-Hans-CN",
  title: "定时任务",
  body: `<h1>定时任务</h1><p><b>完整支持</b>，部分地区（预览）→ ✓</p>${table}`,
});

const isLinux = process.platform === "linux";

let printer: PdfPrinter;
beforeAll(async () => {
  printer = await openChromiumPrinter(fonts);
});
afterAll(() => printer.close());

describe("what is measured", () => {
  const sized = (body: string) =>
    aSheet({
      body,
      stylesheet:
        "@media screen { p { height: 900mm } } .poster { min-height: calc(var(--fill, 1) * var(--page-height)) }",
      pageStyle:
        "@page { size: A4; margin: 10mm } :root { --page-width: 190mm; --page-height: 277mm } * { margin: 0 }",
    });
  const part = (millimetres: number, style = "") => `<div style="height: ${millimetres}mm; ${style}"></div>`;
  const rows = `<tr style="break-inside: avoid"><td style="height: 31mm">Row</td></tr>`.repeat(9);

  test.each([
    ["half a page", part(138), 1],
    ["all of a page that fills it", `<div class="poster">${part(138)}</div>`, 1],
    ["three pages", part(138).repeat(6), 3],
    ["a hundred lines", `<p style="font: 10mm/11mm Inter">${"line<br>".repeat(100)}</p>`, 4],
    ["what must stay whole, and leaves a hole", part(170, "break-inside: avoid").repeat(3), 3],
    [
      "a table that repeats its head",
      `<table style="font: 10mm Inter"><thead><tr><td>${part(20)}</td></tr></thead>${rows}</table>`,
      2,
    ],
    [
      "columns in columns",
      `<div style="columns: 2; font: 10mm/20mm Inter">${"line<br>".repeat(50)}</div>`,
      2,
    ],
  ])("is how many pages it takes in print: %s", async (_, body, pages) => {
    const sheet = sized(`<main><p style="height: 0; font: 10mm Inter">a</p>${body}</main>`);

    expect((await printer.measure(sheet)).pages).toBe(pages);
    expect(countPages(await printer.print(sheet))).toBe(pages);
  });

  test("is printed as if it had not been measured", async () => {
    const sheet = sized(`<p style="font: 10mm Inter">Text</p>`);
    const before = await printer.print(sheet);

    await printer.measure(sheet);

    expect(await printer.print(sheet)).toEqual(before);
  });
});

describe("what is printed", () => {
  test.each([
    [english, ["Jobs", "Runs on a schedule"]],
    [traditional, ["排程工作", "完整支援，部分地區（預覽）→ ✓ ● ○ ◐"]],
    [simplified, ["定时任务", "完整支持，部分地区（预览）→ ✓"]],
  ])("has the text, the title and the language of the sheet: $id", async (sheet, expected) => {
    const pdf = await readPdf(await printer.print(sheet));

    expect(pdf.pages).toHaveLength(1);
    for (const text of expected) expect(pdf.pages[0]?.text).toContain(text);
    expect(pdf.title).toBe(sheet.title);
    expect(pdf.lang).toBe(sheet.lang);
  });

  test("has lines at even distances", async () => {
    const body = `<p style="font: 10px/14.3px Inter">${"line<br>".repeat(9)}</p>`;

    const [page] = await readTextPages(await printer.print(aSheet({ body })));

    const tops = page?.pieces.map(({ top }) => top) ?? [];
    const distances = tops.slice(1).map((top, index) => (tops[index] ?? 0) - top);
    expect(distances).toHaveLength(8);
    for (const distance of distances) expect(Math.abs(distance - 14.3 * 0.75)).toBeLessThan(0.16);
  });

  test("is tagged, and has an outline of its headings", async () => {
    const body = "<h1>Jobs</h1><h2>Limits</h2><p>60 minutes</p>";

    const pdf = await readPdf(await printer.print(aSheet({ body })));

    expect(pdf.isTagged).toBe(true);
    expect(pdf.outline).toEqual([{ title: "Jobs", items: ["Limits"] }]);
  });

  test("has the fonts of the sheet's language embedded, as outlines and not as drawings", async () => {
    const names = fontNames(await printer.print(traditional));
    const otherNames = fontNames(await printer.print(simplified));

    expect([...names].filter((name) => !/^(Inter|NotoSansTC)/.test(name))).toEqual([]);
    expect(names.size).toBeGreaterThan(2);
    expect([...otherNames].filter((name) => !/^(Inter|NotoSansSC)/.test(name))).toEqual([]);
  });

  test("has the size of the sheet, and page numbers from margin boxes whose font no other text uses", async () => {
    const number = 'content: "頁 " counter(page) " / " counter(pages); font: 500 7pt "Inter", "Noto Sans TC"';
    const pageStyle = `@page { size: A5; margin: 15mm; @bottom-right { ${number} } }`;
    const body = '<h1>Jobs</h1><p style="break-before: page">Limits</p>';

    const pdf = await readPdf(await printer.print(aSheet({ pageStyle, body })));

    expect(pdf.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [420, 595],
      [420, 595],
    ]);
    expect(pdf.pages[0]?.text).toContain("頁 1 / 2");
    expect(pdf.pages[1]?.text).toContain("頁 2 / 2");
  });

  test("may have a title that looks like a part of a PDF", async () => {
    const title = "/Type /Page /Contents 1 0 R /Contents 31 0 R /Length 7 /FlateDecode";

    const bytes = await printer.print(aSheet({ title, body: `<h1>${title}</h1>` }));

    expect(countPages(bytes)).toBe(1);
    expect((await readPdf(bytes)).title).toBe(title);
  });

  test("shows escaped HTML as text", async () => {
    const pdf = await readPdf(
      await printer.print(aSheet({ body: "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>" })),
    );

    expect(pdf.pages[0]?.text).toContain("<script>alert(1)</script>");
  });
});

describe("bytes", () => {
  test("are the same in another order, a second time and in another browser", async () => {
    const first = await printAll(printer, [english, traditional, simplified]);
    const second = await printAll(printer, [simplified, english, traditional, english]);
    const other = await openChromiumPrinter(fonts);
    const third = await printAll(other, [traditional, simplified, english]);
    await other.close();

    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  test("do not depend on the sizes of type of the sheet before", async () => {
    const inSize = (id: string, size: string) =>
      aSheet({ id, body: `<p style="font-size: ${size}">Jobs run on a schedule</p>` });
    // Chromium's store of fonts takes these two for the same size, and gives the one that came first.
    const before = inSize("before", `calc(9.855px / ${magnification})`);
    const sheet = inSize("sheet", `calc(9.865px / ${magnification})`);

    const together = await printAll(printer, [before, sheet]);
    const other = await openChromiumPrinter(fonts);
    const alone = await printAll(other, [sheet]);
    await other.close();

    expect(together).toMatchObject(alone);
  });
});

test("print() draws a sign that is referred to as if it stood there", async () => {
  const drawing = '<circle cx="8" cy="8" r="7"/>';
  const symbols = `<svg hidden><symbol id="sign" viewBox="0 0 16 16">${drawing}</symbol></svg>`;
  const withSign = (attributes: string, content: string) =>
    aSheet({
      body: `${symbols}<p>Yes <svg style="width: 3mm" role="img" aria-label="yes"${attributes}>${content}</svg></p>`,
    });

  const referred = await printer.print(withSign("", '<use href="#sign"/>'));

  expect(referred).toEqual(await printer.print(withSign(' viewBox="0 0 16 16"', drawing)));
  expect(referred).not.toEqual(await printer.print(withSign("", '<use href="#none"/>')));
});

describe("isolation", () => {
  test("keeps a body from loading, running and leading anywhere", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.end("secret");
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const address = server.address();
    if (address === null || typeof address === "string") return expect.unreachable("no port");
    const origin = `http://127.0.0.1:${address.port}`;
    const secret = join(mkdtempSync(join(tmpdir(), "stackmatrix-secret-")), "secret.txt");
    writeFileSync(secret, "secret");
    const body = `
      <link rel="prefetch" href="${origin}/prefetch"><link rel="stylesheet" href="${origin}/css">
      <link rel="dns-prefetch" href="${origin}"><base href="${origin}">
      <meta http-equiv="refresh" content="0;url=${origin}/refresh">
      <style>@import url(${origin}/import); p { background: url(${origin}/background) }
        @font-face { font-family: x; src: url(${origin}/font) }</style>
      <script>fetch("${origin}/script")</script><img src="${origin}/img" onerror="location='${origin}/onerror'">
      <iframe src="file://${secret}"></iframe><iframe src="${origin}/frame"></iframe>
      <object data="${origin}/object"></object><embed src="${origin}/embed">
      <video src="${origin}/video" poster="${origin}/poster"></video>
      <svg><image href="${origin}/image"/><use href="${origin}/use#a"/></svg>
      <form action="${origin}/form"><button style="font: inherit" autofocus onfocus="location='${origin}/focus'">b</button></form>
      <p style="font-family: Inter">still <a href="javascript:alert(1)">here</a> <a href="file://${secret}">and</a>
      <a href="https://example.com/">there</a></p>`;

    const pdf = await readPdf(await printer.print(aSheet({ body })));
    rmSync(join(secret, ".."), { recursive: true });

    expect(asked).toEqual([]);
    expect(pdf.pages[0]?.text).toContain("still here and there");
    expect(pdf.pages[0]?.text).not.toContain("secret");
    expect(pdf.pages[0]?.links).toEqual(["https://example.com/"]);
  });

  test.runIf(isLinux)("keeps Chromium sandboxed, and from being root", async () => {
    const other = await openChromiumPrinter(fonts);
    const { pid } = newestChromium();
    const renderers = chromiumProcesses().filter(({ group, type }) => group === pid && type === "renderer");
    const statuses = renderers.map((renderer) => readFileSync(`/proc/${renderer.pid}/status`, "utf8"));
    const args = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    await other.close();

    expect(statuses.length).toBeGreaterThan(0);
    for (const status of statuses) expect(status).toMatch(/^Seccomp:\t2$/m);
    for (const status of statuses) expect(status).not.toMatch(/^Uid:.*\b0\b/m);
    expect(args).not.toMatch(/--no-sandbox|--disable-web-security|--single-process|--no-zygote/);
  });

  test("leaves nothing of a sheet to the next one", async () => {
    const before = await printer.print(english);

    await printer.print(
      aSheet({ body: "<style>p { color: red; font-size: 40pt }</style><p>Loud</p>", lang: "zh-Hans" }),
    );

    expect(await printer.print(english)).toEqual(before);
  });
});

describe("faults", () => {
  test("a character that no font has is an error that names it and the sheet", async () => {
    const printing = printer.print({
      ...traditional,
      id: "zh-TW/odd",
      body: "<p>部署 \u{2714} → \u{1f642}</p>",
    });

    await expect(printing).rejects.toThrow(PrintError);
    await expect(printing).rejects.toMatchObject({
      sheet: "zh-TW/odd",
      message: expect.stringMatching(/"zh-TW\/odd".* has \u2714 \(U\+2714\), \u{1f642} \(U\+1F642\)$/u),
    });
  });

  test("a character that only a font of the machine has is as missing, and one that is not shown is none", async () => {
    const body = '<p aria-label="\u{1f642}">Jobs, \u05d0\u05dc\u05e3</p>';

    await expect(printer.print(aSheet({ body }))).rejects.toMatchObject({
      characters: ["\u05d0", "\u05dc", "\u05e3"],
    });
  });

  test("a blank sheet is an error, and the printer stays usable", async () => {
    await expect(printer.print(aSheet({ body: "" }))).rejects.toThrow("blank");

    expect((await printer.print(english)).length).toBeGreaterThan(1000);
  });

  test("a font file that is broken is an error, and no other font in its place", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "stackmatrix-font-")), "broken.woff2");
    writeFileSync(file, "not a font");
    const broken = await openChromiumPrinter([
      ...fonts,
      { family: "Broken", weight: 400, nameInPdf: "Broken", file },
    ]);

    const printing = broken.print(aSheet({ stylesheet: "p { font-family: Broken, Inter }" }));

    await expect(printing).rejects.toThrow("fonts failed to load: Broken 400");
    await broken.close();
    rmSync(join(file, ".."), { recursive: true });
  });

  test("a sheet that takes too long is an error", async () => {
    const hasty = await openChromiumPrinter(fonts, { timeout: 1 });

    await expect(hasty.print(english)).rejects.toThrow("it took more than 0.001 seconds");
    await hasty.close();
  });

  test.runIf(isLinux)("a browser that is killed amid a sheet is started again for it", async () => {
    const sturdy = await openChromiumPrinter(fonts);
    const expected = await sturdy.print(traditional);

    const printing = sturdy.print(traditional);
    killNewestChromium("browser");

    expect(await printing).toEqual(expected);
    await sturdy.close();
  });

  test.runIf(isLinux).each([0, 20, 40, 60])(
    "a page that crashes after %i ms is noticed at once, and started again for the sheet",
    async (delay) => {
      const sturdy = await openChromiumPrinter(fonts, { timeout: 20_000 });
      const expected = await sturdy.print(traditional);

      const printing = sturdy.print(traditional);
      await new Promise((resolve) => setTimeout(resolve, delay));
      killNewestChromium("renderer");

      expect(await printing).toEqual(expected);
      await sturdy.close();
    },
  );

  test("a printer that is closed prints no more", async () => {
    const closed = await openChromiumPrinter(fonts);
    await closed.close();

    await expect(closed.print(english)).rejects.toThrow("the printer is closed");
  });
});

describe.runIf(isLinux)("what is left behind", () => {
  test("is nothing after close()", async () => {
    const before = profilesOf(process.pid);
    const other = await openChromiumPrinter(fonts);
    const pid = newestChromium().pid;
    expect(profilesOf(process.pid)).toHaveLength(before.length + 1);

    await other.close();

    expect(profilesOf(process.pid)).toEqual(before);
    await expect.poll(() => chromiumProcesses().filter(({ group }) => group === pid)).toEqual([]);
  });

  test("is nothing of its sheets in the profile of a browser", async () => {
    const before = profilesOf(process.pid);
    const other = await openChromiumPrinter(fonts);
    try {
      await other.print(english);

      const [profile = ""] = profilesOf(process.pid).filter((name) => !before.includes(name));
      const kept = readdirSync(join(cacheFolder(), "profiles", profile));
      expect(kept.filter((name) => name !== "chromium.log" && name !== "fontconfig")).toEqual([]);
    } finally {
      await other.close();
    }
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "is nothing after %s, which ends the run",
    async (signal) => {
      const { child, pid, group } = await spawnPrinter();
      const ended = once(child, "exit");

      child.kill(signal);

      expect(await ended).toEqual([null, signal]);
      expect(profilesOf(pid)).toEqual([]);
      await expect.poll(() => chromiumProcesses().filter((found) => found.group === group)).toEqual([]);
    },
  );

  test("is nothing after SIGTERM while the browser starts", async () => {
    const { child, pid } = await spawnUntil("starting");
    const [profile = ""] = profilesOf(pid);
    expect(profile).not.toBe("");
    const ended = once(child, "exit");

    child.kill("SIGTERM");

    expect(await ended).toEqual([null, "SIGTERM"]);
    await expect.poll(() => usersOf(profile)).toEqual([]);
    expect(profilesOf(pid)).toEqual([]);
  });

  test("is nothing of a browser that was stopped, after kill -9 and the next start", async () => {
    const { child, pid, group = 0 } = await spawnPrinter();
    process.kill(group, "SIGSTOP");
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    expect(chromiumProcesses().some((found) => found.pid === group)).toBe(true);

    await (await openChromiumPrinter(fonts)).close();

    await expect.poll(() => chromiumProcesses().filter((found) => found.group === group)).toEqual([]);
    expect(profilesOf(pid)).toEqual([]);
  });

  test("is no process after kill -9, and no folder after the next start", async () => {
    const { child, pid, group } = await spawnPrinter();
    expect(profilesOf(pid)).toHaveLength(1);

    child.kill("SIGKILL");

    await expect.poll(() => chromiumProcesses().filter((found) => found.group === group)).toEqual([]);
    await (await openChromiumPrinter(fonts)).close();
    expect(profilesOf(pid)).toEqual([]);
  });
});

/** The numbers of the processes whose command line names a profile. */
function usersOf(profile: string): string[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(profile);
    } catch {
      return false;
    }
  });
}

/** Starts a process of its own that opens a printer, and waits until its browser is starting, or the printer open. */
async function spawnUntil(event: "starting" | "open") {
  const child = spawn(process.execPath, ["--conditions=@stackmatrix/source", "--input-type=module"]);
  child.stdin.end(`
    import { writeSync } from "node:fs";
    import { openChromiumPrinter } from ${JSON.stringify(new URL("./chromium-printer.ts", import.meta.url).href)};
    await openChromiumPrinter([], { onStarting: () => writeSync(1, "starting") });
    writeSync(1, "open");
    setInterval(() => {}, 1000);
  `);
  let said = "";
  for await (const [chunk] of on(child.stdout, "data")) {
    said += chunk;
    if (said.includes(event)) break;
  }
  return { child, pid: child.pid ?? 0 };
}

/** Starts a process of its own that opens a printer and then waits for ever. */
async function spawnPrinter() {
  const { child, pid } = await spawnUntil("open");
  const group = chromiumProcesses().find(({ parent }) => parent === pid)?.group;
  expect(group).toBeDefined();
  return { child, pid, group };
}

async function printAll(by: PdfPrinter, sheets: readonly SheetDocument[]): Promise<Record<string, string>> {
  const printed: Record<string, string> = {};
  for (const sheet of sheets) {
    const digest = hash("sha256", await by.print(sheet));
    expect(printed[sheet.id] ?? digest).toBe(digest);
    printed[sheet.id] = digest;
  }
  return printed;
}

/** What a reader's program sees in a PDF. */
async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const details = info as { Title?: string; Language?: string };
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (number) => readPage(await pdf.getPage(number))));
  const outline = (await pdf.getOutline()) ?? [];
  // Declared as an object, given as a map.
  const markInfo = new Map<string, unknown>((await pdf.getMarkInfo()) as Iterable<[string, unknown]> | null);
  await task.destroy();
  return {
    pages,
    title: details.Title,
    lang: details.Language,
    isTagged: markInfo.get("Marked") === true,
    outline: outline.map(({ title, items }) => ({ title, items: items.map((item) => item.title) })),
  };
}

async function readPage(page: PDFPageProxy) {
  const { items } = await page.getTextContent();
  const annotations = await page.getAnnotations();
  const { width, height } = page.getViewport({ scale: 1 });
  return {
    width,
    height,
    text: items.map((item) => ("str" in item ? item.str : "")).join(""),
    links: annotations.map(({ url }) => url).filter((url) => url !== undefined),
  };
}

/** The fonts of a PDF, each of them found to be embedded as outlines. */
function fontNames(bytes: Uint8Array): ReadonlySet<string> {
  const text = Buffer.from(bytes).toString("latin1");
  const names = Array.from(text.matchAll(/\/BaseFont \/[A-Z]{6}\+(\S+)/g), ([, name = ""]) => name);
  expect(text.match(/\/Type3\b/g)).toBeNull();
  expect(text.match(/\/FontFile2 /g)?.length).toBe(text.match(/\/Type \/FontDescriptor/g)?.length);
  return new Set(names);
}

interface ChromiumProcess {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly type: string;
  /** In ticks since the machine was started. */
  readonly started: number;
}

function chromiumProcesses(): ChromiumProcess[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const [command = "", ...args] = readFileSync(`/proc/${pid}/cmdline`, "utf8").split(/[\0 ]/);
      if (!command.endsWith("/chromium")) return [];
      const status = readFileSync(`/proc/${pid}/stat`, "latin1");
      const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
      const [, parent, group] = fields;
      const type = args.find((arg) => arg.startsWith("--type="))?.slice("--type=".length) ?? "browser";
      const started = Number(fields[startTimeField]);
      return [{ pid: Number(pid), parent: Number(parent), group: Number(group), type, started }];
    } catch {
      return [];
    }
  });
}

/** Where `/proc/<pid>/stat` says when a process was started, counted from its state on. */
const startTimeField = 19;

/** The one started last; process ids begin anew when they are used up, so that they do not tell. */
function newestChromium(): ChromiumProcess {
  const own = chromiumProcesses().filter(({ parent, type }) => parent === process.pid && type === "browser");
  const newest = own.sort((one, other) => one.started - other.started).at(-1);
  return newest ?? expect.unreachable("no Chromium runs");
}

function killNewestChromium(type: "browser" | "renderer"): void {
  const { pid } = newestChromium();
  const found = chromiumProcesses().filter((one) => one.group === pid && one.type === type);
  expect(found).not.toEqual([]);
  for (const one of found) process.kill(one.pid, "SIGKILL");
}

function profilesOf(pid: number): string[] {
  return readdirSync(join(cacheFolder(), "profiles")).filter((name) => name.split("-")[1] === String(pid));
}
