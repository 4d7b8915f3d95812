import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { describe, expect, onTestFinished, test } from "vitest";
import { type ChildOptions, runChild, startChild } from "./helpers/run-cli.ts";
import { edit, snapshotOf, twoServices, twoServicesUnprinted } from "./helpers/scene.ts";

describe("preview", () => {
  test("shows sheets as they print, follows changes, keeps the last good state, and ends well", async () => {
    const root = twoServices();
    const before = snapshotOf(root);
    const preview = await startPreview(root);
    const states = await follow(preview.address);

    // The list leads to each sheet, and the sheet's file is what the printer makes.
    const list = await get(preview.address, "");
    expect(list.text).toContain('href="/zh-TW/harbours"');
    const first = await states.next((state) => state.sheets["en/harbours"] !== undefined);
    const printed = await get(preview.address, "en/harbours.pdf");
    expect(printed.type).toBe("application/pdf");
    expect(printed.text.slice(0, 5)).toBe("%PDF-");
    await states.next((state) => state.sheets["en/harbours"]?.status === "1 page");

    // A change of a file is told, and only of the sheets that it changes.
    edit(root, "data/sheets/harbours.yaml", (text) => text.replace("Two of them.", "Two of many."));
    const second = await states.next(changedSince(first, "en/harbours"));
    expect(second.sheets["zh-TW/harbours"]?.version).toBe(first.sheets["zh-TW/harbours"]?.version);
    expect((await get(preview.address, "en/harbours.html")).text).toContain("Two of many.");
    expect((await get(preview.address, "en/harbours.pdf")).text).not.toBe(printed.text);

    // Wrong data is told with its place, and changes no sheet.
    replace(root, "data/layers/harbour.yaml", "colour: blue\n");
    const wrong = await states.next(({ problems }) => problems !== "");
    expect(wrong.problems).toMatch(/data\/layers\/harbour\.yaml:1:1 {2}error {2}schema\/unknown-key/);
    expect(wrong.sheets["en/harbours"]?.version).toBe(second.sheets["en/harbours"]?.version);
    expect((await get(preview.address, "en/harbours")).text).toContain("data/layers/harbour.yaml:1:1");
    expect((await get(preview.address, "en/harbours.html")).text).toContain("Two of many.");

    // Data that is right again is shown again.
    replace(root, "data/layers/harbour.yaml", before["data/layers/harbour.yaml"] ?? "");
    await states.next(({ problems }) => problems === "");

    // A character that no font has is told beside the last print.
    edit(root, "data/sheets/harbours.yaml", (text) => text.replace("many.", "many \u{1f6a2}."));
    await states.next(changedSince(second, "en/harbours"));
    expect((await get(preview.address, "en/harbours.pdf")).type).toBe("application/pdf");
    const faulty = await states.next(
      ({ sheets }) => sheets["en/harbours"]?.status.includes("U+1F6A2") === true,
    );
    expect(faulty.sheets["en/harbours"]?.status).toContain("Below is the last print");

    const { code, err } = await preview.end();
    expect(code).toBe(0);
    expect(err).toContain("Changed: en/harbours.");
    expect(err).toMatch(/^Changed: \d+ files\.$/m);
    expect(err).toContain("data/layers/harbour.yaml:1:1  error  schema/unknown-key");
    expect(err).toContain("What it touches stays as it last was.");
    expect(err).toContain("All is well again.");
    expect(profilesOf(preview.pid)).toEqual([]);
    expect(Object.keys(snapshotOf(root))).toEqual(Object.keys(before));
  });

  test("shows pages and data, follows edits of what they are made from, and leaves the project as it is", async () => {
    const root = twoServices();
    const before = snapshotOf(root);
    const quay = before["data/services/quay.yaml"] ?? "";
    const preview = await startPreview(root);
    const states = await follow(preview.address);
    await states.next(({ files }) => files.run > 0);

    // The list leads to pages and data of all targets but the one that is printed.
    const list = (await get(preview.address, "")).text;
    expect(list).toContain('href="/page/docs/stack/zh-TW/services/quay.md"');
    expect(list).toContain('href="/page/out/api/v1/services/quay.json"');
    expect(list).toContain('href="/page/README.md"');
    expect(list).not.toContain("out/pdf");

    // A page is shown as it reads, data as it is written, and links lead on within the preview.
    const page = await get(preview.address, "page/docs/stack/en/services/quay.md");
    expect(page.text).toMatch(/<h1>Quay<\/h1>/);
    expect(page.text).toContain('href="/page/docs/stack/en/index.md"');
    expect(page.policy).toContain("script-src 'self'");
    expect((await get(preview.address, "page/out/api/v1/services/quay.json")).text).toContain(
      "&#34;id&#34;: &#34;quay&#34;",
    );

    // An edit is told by the files that it changes, and these are as render would write them.
    replace(root, "data/services/quay.yaml", quay.replace(/^vendor: .*/m, "vendor: Another"));
    const edited = await states.next(({ files }) => files.changed.includes("docs/stack/en/services/quay.md"));
    expect(edited.files.changed).not.toContain("docs/stack/en/sources.md");
    for (const path of ["docs/stack/en/services/quay.md", "out/api/v1/services/quay.json"]) {
      expect((await get(preview.address, `page/${path}`)).text).toContain("Another");
      expect((await get(preview.address, `file/${path}`)).text).toContain("Another");
    }

    // A bad edit is told on pages of files, too, which stay as they were.
    replace(root, "data/services/quay.yaml", `${quay}nonsense: true\n`);
    await states.next(({ problems }) => problems.includes("schema/unknown-key"));
    const kept = await get(preview.address, "page/docs/stack/en/services/quay.md");
    expect(kept.text).toContain("Another");
    expect(kept.text).toContain("data/services/quay.yaml:");

    // What people write around a block is shown with it, though nothing is written there.
    replace(root, "data/services/quay.yaml", quay);
    const mended = await states.next(({ problems }) => problems === "");
    replace(root, "README.md", `By hand.\n\n${before["README.md"]}`);
    await states.next(({ files }) => files.run > mended.files.run && files.changed.includes("README.md"));
    expect((await get(preview.address, "page/README.md")).text).toContain("<p>By hand.</p>");

    const folders = foldersOfPreviews();
    expect((await preview.end()).code).toBe(0);
    replace(root, "README.md", before["README.md"] ?? "");
    expect(snapshotOf(root)).toEqual(before);
    expect(existsSync(join(root, ".stackmatrix"))).toBe(false);
    expect(folders.filter((folder) => foldersOfPreviews().includes(folder)).length).toBeLessThan(
      folders.length,
    );
  });

  test("gives a file as what it is, and none that it has not made itself", async () => {
    const root = twoServices();
    const preview = await startPreview(root);
    const states = await follow(preview.address);
    await states.next(({ files }) => files.run > 0);

    const types = await Promise.all(
      ["README.md", "out/api/v1/index.json", "out/package/index.js"].map(
        async (path) => (await get(preview.address, `file/${path}`)).type,
      ),
    );
    const refused = await Promise.all(hostilePaths(root).map((path) => statusOf(preview.address, path)));
    await preview.end();

    expect(types).toEqual(
      ["text/markdown", "application/json", "text/javascript"].map((type) => `${type}; charset=utf-8`),
    );
    expect(new Set(refused)).toEqual(new Set([404]));
  });

  test("starts with wrong data, says so, and shows the sheets when it is right", async () => {
    const root = twoServices();
    const right = snapshotOf(root)["data/layers/harbour.yaml"] ?? "";
    writeFileSync(join(root, "data/layers/harbour.yaml"), "colour: blue\n");
    const preview = await startPreview(root);
    const states = await follow(preview.address);

    const wrong = await states.next(() => true);
    replace(root, "data/layers/harbour.yaml", right);
    const mended = await states.next(({ sheets }) => Object.keys(sheets).length > 0);
    const { code } = await preview.end();

    expect(wrong.sheets).toEqual({});
    expect(wrong.problems).toContain("data/layers/harbour.yaml:1:1");
    expect(mended.problems).toBe("");
    expect(Object.keys(mended.sheets)).toHaveLength(3);
    expect(code).toBe(0);
  });

  test("follows the configuration, and the theme that it names", async () => {
    const root = twoServices();
    const preview = await startPreview(root);
    const states = await follow(preview.address);
    const plain = await states.next(() => true);

    write(root, "look/theme.yaml", "name: Loud\nlicence: MIT\ndescription: Loud links.\n");
    write(root, "look/theme.css", ":root {\n  --link: #102f6b;\n}\n");
    edit(root, "stackmatrix.yaml", (text) => text.replace("dir: out/pdf", "dir: out/pdf, theme: look"));
    const themed = await states.next(changedSince(plain, "zh-TW/harbours"));
    write(root, "look/theme.css", ":root {\n  --link: #6b102f;\n}\n");
    const changed = await states.next(changedSince(themed, "zh-TW/harbours"));
    const style = await get(preview.address, "assets/sheet.css");
    await preview.end();

    expect(changed.problems).toBe("");
    expect(style.text).toContain("--link: #6b102f;");
  });

  test("shows one sheet in one language when these are asked for, at the address that it names", async () => {
    const preview = await startPreview(twoServices(), ["harbours", "--locale", "zh-TW"]);
    const states = await follow(new URL("/", preview.address).href);

    const { sheets } = await states.next(() => true);
    const page = await get(preview.address, "");
    await preview.end();

    expect(Object.keys(sheets)).toEqual(["zh-TW/harbours"]);
    expect(page.text).toContain('data-sheet="zh-TW/harbours"');
  });

  test.each([
    { args: ["harbour"], said: 'No sheet has the id "harbour"; there are harbours' },
    { args: ["--locale", "fr"], said: 'no locale "fr"' },
    { args: ["--port", "66000"], said: "Write a number up to 65535" },
  ])("refuses $args with 2", async ({ args, said }) => {
    const run = await runChild(twoServices(), ["preview", "--port", "0", ...args]);

    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain(said);
  });

  test("ends with 3 when the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const address = other.address();
    const port = String(typeof address === "object" ? address?.port : "");

    const run = await runChild(twoServices(), ["preview", "--port", port]);

    expect(run).toMatchObject({ code: 3, out: "" });
    expect(run.err).toBe(`stackmatrix: Cannot listen on 127.0.0.1:${port}: the port is taken\n`);
  });

  test("needs no browser where a project has no sheets among its targets", async () => {
    const preview = await startPreview(twoServicesUnprinted(), [], {
      env: { PUPPETEER_EXECUTABLE_PATH: join(temporaryFolder(), "chrome") },
    });
    const states = await follow(preview.address);

    const { sheets } = await states.next(({ files }) => files.run > 0);
    const page = await get(preview.address, "page/docs/stack/en/index.md");
    const { code } = await preview.end();

    expect(sheets).toEqual({});
    expect(page.text).toContain("Quay");
    expect(code).toBe(0);
  });

  test("ends with 3 where no browser is", async () => {
    const run = await runChild(twoServices(), ["preview", "--port", "0"], {
      env: { PUPPETEER_EXECUTABLE_PATH: join(temporaryFolder(), "chrome") },
    });

    expect(run).toMatchObject({ code: 3, out: "" });
    expect(run.err).toContain("PUPPETEER_EXECUTABLE_PATH names a file that is not there");
  });
});

/** The state that pages follow. */
interface State {
  readonly problems: string;
  readonly sheets: Readonly<Record<string, { readonly version: string; readonly status: string }>>;
  readonly files: { readonly run: number; readonly changed: readonly string[] | "all" };
}

/** Paths of files that there are, or might be, and that no target has made. */
function hostilePaths(root: string): readonly string[] {
  const asked = [
    ...["stackmatrix.yaml", "data/services/quay.yaml", ".stackmatrix/state.json", "docs/stack/en", "", "%"],
    ...["../../etc/passwd", "..%2f..%2fetc%2fpasswd", "docs/../README.md", "./README.md", "README.md%00"],
    ...["/etc/passwd", "%2fetc%2fpasswd", `${root}/README.md`, "__proto__", "%ff"],
  ];
  return asked.flatMap((path) => [`/page/${path}`, `/file/${path}`]);
}

/** `fetch` would mend addresses. */
async function statusOf(address: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(address);
  const [response] = await once(request({ host: hostname, port, path, agent: false }).end(), "response");
  return response.resume().statusCode;
}

function foldersOfPreviews(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith("stackmatrix-preview-"));
}

/** Starts a preview as a process of its own; resolves when it has said where it is. */
async function startPreview(root: string, args: readonly string[] = [], options: ChildOptions = {}) {
  const child = startChild(root, ["preview", "--port", "0", ...args], options);
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "close");
  let err = "";
  child.stderr?.on("data", (chunk) => {
    err += String(chunk);
  });
  const [address] = await Promise.race([
    once(child.stdout ?? child, "data"),
    ended.then(() => Promise.reject(new Error(`The preview has ended: ${err}`))),
  ]);
  return {
    address: String(address).trim(),
    pid: child.pid ?? 0,
    async end() {
      child.kill("SIGINT");
      const [code] = await ended;
      return { code, err };
    },
  };
}

/** Listens to a preview; `next` waits for a state that is as described, but not for ever. */
async function follow(address: string) {
  const { body } = await fetch(`${address}events`);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let unread = "";
  const read = async (): Promise<State> => {
    for (;;) {
      const [, event, rest] = /^[\s\S]*?data: (.*)\n\n([\s\S]*)$/.exec(unread) ?? [];
      if (event !== undefined) {
        unread = rest ?? "";
        return JSON.parse(event);
      }
      const chunk = await reader?.read();
      if (chunk?.value === undefined) throw new Error("The preview has stopped talking");
      unread += chunk.value;
    }
  };
  return {
    async next(isMeant: (state: State) => boolean): Promise<State> {
      const seen: State[] = [];
      const tooLong = AbortSignal.timeout(20_000);
      const expired = once(tooLong, "abort").then(() => {
        throw new Error(`No such state came, only ${JSON.stringify(seen)}`);
      });
      for (;;) {
        const state = await Promise.race([read(), expired]);
        if (isMeant(state)) return state;
        seen.push(state);
      }
    },
  };
}

function changedSince(former: State, id: string) {
  return ({ sheets }: State) => sheets[id]?.version !== former.sheets[id]?.version;
}

async function get(address: string, path: string) {
  const response = await fetch(address + path);
  const text = Buffer.from(await response.arrayBuffer()).toString("latin1");
  const { headers } = response;
  return { type: headers.get("content-type"), policy: headers.get("content-security-policy"), text };
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** As many editors save: another file takes the name. */
function replace(root: string, path: string, text: string): void {
  writeFileSync(join(root, `${path}~`), Buffer.from(text, "latin1"));
  renameSync(join(root, `${path}~`), join(root, path));
}

/** What browsers of a process have left behind. */
function profilesOf(pid: number): readonly string[] {
  const isRoot = process.getuid?.() === 0;
  const cache = isRoot ? "/var/cache" : process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const profiles = join(cache, "stackmatrix/profiles");
  if (!existsSync(profiles)) return [];
  return readdirSync(profiles).filter((name) => name.split("-")[1] === String(pid));
}
