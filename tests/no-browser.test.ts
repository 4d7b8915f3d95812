import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { browserIdentity } from "@stackmatrix/pdf";
import { describe, expect, test } from "vitest";
import {
  giveAway,
  namespaceLimit,
  plainUser,
  refusalOfMounts,
  refusalOfNamespaces,
  runStaged,
} from "./helpers/run-staged.ts";
import { twoServices } from "./helpers/scene.ts";

const [embedded, version] = browserIdentity({ environment: {} }).split(" ");
const hasEmbedded = embedded === "@sparticuz/chromium";
const isRoot = process.getuid?.() === 0;
const print = ["render", "--only", "pdf,schema", "--locale", "en"];

/** A project and a home of a plain user, and a folder for temporary files that is open to all. */
function aStage() {
  const root = twoServices();
  const home = temporaryFolder();
  const temporary = temporaryFolder();
  giveAway(root, home);
  chmodSync(temporary, 0o1777);
  const cache = join(home, ".cache/stackmatrix");
  return { root, home, temporary, cache, env: { HOME: home, TMPDIR: temporary } };
}

/** What a run is that has printed, with a notice, and has left nothing among the temporary files. */
function expectPrinted({ root, temporary }: ReturnType<typeof aStage>, run: Run, reason: string): void {
  expect(told(run)).toBe(`Chromium is unpacked for this run alone: ${reason}`);
  expect(run.code).toBe(0);
  expect(readdirSync(join(root, "out/pdf/en"))).toContain("harbours.pdf");
  expect(leftIn(temporary)).toEqual([]);
}

/** What a run is that has not printed, and has written all else. */
function expectNotPrinted({ root, temporary }: ReturnType<typeof aStage>, run: Run, reason: string): void {
  expect(told(run)).toBe(`The sheets were not printed. ${reason}`);
  expect(run.code).toBe(3);
  expect(existsSync(join(root, "data/schema/service.schema.json"))).toBe(true);
  expect(existsSync(join(root, "out/pdf"))).toBe(false);
  expect(leftIn(temporary)).toEqual([]);
}

/** What is left among the temporary files, but for what Node keeps there by itself. */
function leftIn(temporary: string): readonly string[] {
  return readdirSync(temporary).filter((name) => name !== "node-compile-cache");
}

type Run = Awaited<ReturnType<typeof runStaged>>;

/** What a run has said, but for how much room is left. */
function told({ err }: Run): string {
  const [, words] = /^stackmatrix: ([\s\S]*)\n$/.exec(err) ?? [];
  return words?.replace(/, \d+ MB are left/g, "") ?? err;
}

const noPlace = (...reasons: readonly string[]) =>
  [
    "There is no place for a browser and its files.",
    ...reasons.map((reason) => `  ${reason}`),
    "Name another folder for caches in XDG_CACHE_HOME, or one for temporary files in TMPDIR.",
  ].join("\n");

describe.runIf(hasEmbedded)("A plain user without a cache prints", () => {
  test("in a home that may not be written to", async () => {
    const stage = aStage();
    chmodSync(stage.home, 0o555);

    const run = await runStaged(stage.root, print, stage);

    expectPrinted(stage, run, `${dirname(stage.cache)}: permission denied`);
  });

  test("in no home", async () => {
    const stage = aStage();

    const run = await runStaged(stage.root, print, { env: { ...stage.env, HOME: "" } });

    expectPrinted(stage, run, "this user has no home folder");
    expect(readdirSync(stage.root)).not.toContain(".cache");
  });

  test("where all may write to it, and nothing of what they wrote is run", async () => {
    const stage = aStage();
    plant(stage.cache);
    giveAway(dirname(stage.cache));
    chmodSync(stage.cache, 0o777);

    const run = await runStaged(stage.root, print, stage);

    expectPrinted(stage, run, `${stage.cache} can be written by other users`);
  });

  test.runIf(isRoot)("where it belongs to another user, and nothing of what is there is run", async () => {
    const stage = aStage();
    mkdirSync(dirname(stage.cache));
    giveAway(dirname(stage.cache));
    plant(stage.cache);

    const run = await runStaged(stage.root, print, stage);

    expectPrinted(stage, run, `${stage.cache} belongs to another user`);
  });

  test("not where the temporary files have no place either: it is told of both, and all else is written", async () => {
    const stage = aStage();
    chmodSync(stage.home, 0o555);
    chmodSync(stage.temporary, 0o555);

    const run = await runStaged(stage.root, print, stage);

    expectNotPrinted(
      stage,
      run,
      noPlace(`${dirname(stage.cache)}: permission denied`, `${stage.temporary}: permission denied`),
    );
  });
});

/** Puts a program in the place of Chromium. */
function plant(cache: string): void {
  const folder = join(cache, `chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "chromium"), "#!/bin/sh\nexit 1\n");
  chmodSync(join(folder, "chromium"), 0o755);
}

describe.runIf(hasEmbedded)("On mounts of one's own", () => {
  const refusal = refusalOfMounts();
  if (refusal !== "") {
    test("nothing is shown, since this machine refuses them", () => {
      expect(refusal).toMatch(/permitted|denied|unshare/);
    });
    return;
  }
  const small = `size=3m,uid=${plainUser},mode=700`;
  const noSpace = (place: string) => `${place}: no space left on device (210 MB are needed)`;

  test("a read-only home is told of, and does without", async () => {
    const stage = aStage();
    const mounts = `mount -t tmpfs -o ro tmpfs ${stage.home}`;

    const run = await runStaged(stage.root, print, { ...stage, mounts });

    expectPrinted(stage, run, `${dirname(stage.cache)}: read-only file system`);
  });

  test("a read-only home with Chromium in it is as good as any", async () => {
    const stage = aStage();
    expect(await runStaged(stage.root, print, stage)).toMatchObject({ code: 0, err: "" });
    rmSync(join(stage.root, "out"), { recursive: true });
    const mounts = `mount --bind ${stage.home} ${stage.home}\nmount -o remount,bind,ro ${stage.home}`;

    const run = await runStaged(stage.root, print, { ...stage, mounts });

    expect(run).toMatchObject({ code: 0, err: "" });
    expect(leftIn(stage.temporary)).toEqual([]);
  });

  test("a home without room is told of, and does without", async () => {
    const stage = aStage();
    const mounts = `mount -t tmpfs -o ${small} tmpfs ${stage.home}`;

    const run = await runStaged(stage.root, print, { ...stage, mounts });

    expectPrinted(stage, run, noSpace(stage.cache));
  });

  test("a home in which no programs run is told of, and does without", async () => {
    const stage = aStage();
    const mounts = `mount -t tmpfs -o uid=${plainUser},mode=700,noexec tmpfs ${stage.home}`;

    const run = await runStaged(stage.root, print, { ...stage, mounts });

    expectPrinted(
      stage,
      run,
      `Chromium in ${stage.cache} is a file on a file system that runs no programs (noexec)`,
    );
  });

  test("no room anywhere is told, once for each place and at once", async () => {
    const stage = aStage();
    const mounts = [stage.home, stage.temporary].map(
      (folder) => `mount -t tmpfs -o ${small} tmpfs ${folder}`,
    );

    const run = await runStaged(stage.root, print, { ...stage, mounts: mounts.join("\n") });

    expectNotPrinted(stage, run, noPlace(noSpace(stage.cache), noSpace(stage.temporary)));
  });
});

describe.runIf(hasEmbedded)("Without user namespaces", () => {
  const refusal = refusalOfNamespaces();

  test("it is told what is needed and how it is allowed, and all else is written", async () => {
    if (refusal !== "") return expect(refusal).toMatch(/permitted|denied|unshare/);
    const stage = aStage();

    const run = await runStaged(stage.root, print, { ...stage, inNamespace: `echo 0 > ${namespaceLimit}` });

    expectNotPrinted(
      stage,
      run,
      [
        `${join(stage.cache, `chromium-${version}/chromium`)} does not start: its sandbox needs user namespaces, which this machine does not allow to unprivileged users.`,
        "Allow them, as root: sysctl -w user.max_user_namespaces=15000",
      ].join("\n"),
    );
  });
});
