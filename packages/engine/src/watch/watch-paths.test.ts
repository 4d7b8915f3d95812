import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, onTestFinished, test, vi } from "vitest";
import { watchPaths } from "./watch-paths.ts";

test.each([
  { title: "a file changed in place", change: write("data/services/quay.yaml") },
  { title: "a file replaced by another", change: replace("data/services/quay.yaml") },
  { title: "a new file in a new folder", change: write("data/layers/harbour.yaml") },
  { title: "the configuration replaced", change: replace("stackmatrix.yaml") },
])("watchPaths() tells of $title", async ({ change }) => {
  const { root, seen } = await watched();

  change(root);

  await vi.waitFor(() => expect(seen).not.toEqual([]), { timeout: 5000 });
});

test("watchPaths() tells of a change in a folder that was removed and made anew", async () => {
  const { root, seen } = await watched();
  rmSync(join(root, "data"), { recursive: true });
  await vi.waitFor(() => expect(seen).toContain(join(root, "data/services/quay.yaml")), { timeout: 5000 });
  write("data/services/quay.yaml")(root);
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(1), { timeout: 5000 });
  seen.length = 0;

  replace("data/services/quay.yaml")(root);

  await vi.waitFor(() => expect(seen).toContain(join(root, "data/services/quay.yaml")), { timeout: 5000 });
});

test("watchPaths() is silent about what is not asked for, what is left out and what is hidden", async () => {
  const { root, seen } = await watched();

  for (const path of [
    "README.md",
    "docs/index.md",
    "data/dist/index.js",
    "data/.cache/x",
    "data/schema/x.json",
  ]) {
    write(path)(root);
  }
  write("data/services/last.yaml")(root);

  await vi.waitFor(() => expect(seen).toContain(join(root, "data/services/last.yaml")), { timeout: 5000 });
  expect(seen).toEqual([join(root, "data/services/last.yaml")]);
});

/** A small project under watch, and the paths that were told. */
async function watched() {
  const root = temporaryFolder({
    "stackmatrix.yaml": "format: 2\ndata: data\n",
    "data/services/quay.yaml": "name: Quay\n",
  });
  const seen: string[] = [];
  const close = await watchPaths({
    root,
    paths: ["stackmatrix.yaml", "data"].map((path) => join(root, path)),
    except: ["data/dist", "data/schema"].map((path) => join(root, path)),
    onChange: (path) => seen.push(path),
    onError: (error) => {
      throw error;
    },
  });
  onTestFinished(close);
  return { root, seen };
}

function write(path: string) {
  return (root: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `changed: ${Math.random()}\n`);
  };
}

/** As many editors save: another file takes the name. */
function replace(path: string) {
  return (root: string) => {
    writeFileSync(join(root, `${path}~`), `changed: ${Math.random()}\n`);
    renameSync(join(root, `${path}~`), join(root, path));
  };
}
