/**
 * Renders after small changes, against a fresh render of pages, JSON and package and against `node -e 0`: on this
 * repository's data without its sheets, and on projects of the shape of browser-compat-data. Then what a fresh render takes of memory, and how
 * long after a cell was saved `render --watch` shows it.
 *
 * Run with: node --conditions=@stackmatrix/source tests/bench/render-edits.ts [rounds] [saves] [size…]
 * A size is a number of rows, or `ours`; with 0 rounds or 0 saves that part is left out.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compatProject, type EditedProject, ourProject } from "./edited-project.ts";
import { formatResults } from "./format-results.ts";
import { measurePeak } from "./measure-peak.ts";
import { race } from "./race.ts";
import { stackmatrix } from "./repository.ts";
import { type WatchTimes, watchEdits } from "./watch-edits.ts";

const [rounds = "3", saves = "20", ...sizes] = process.argv.slice(2);
const command = stackmatrix("render");
const targets = stackmatrix("render", "--only", "markdown,api,package");
const floor = "node -e 0";
const fresh = "fresh render";

for (const size of sizes.length > 0 ? sizes : ["ours", "2000", "20000"]) {
  const root = mkdtempSync(join(tmpdir(), "stackmatrix-bench-"));
  try {
    const project = size === "ours" ? ourProject(root) : compatProject(root, Number(size));
    if (Number(rounds) > 0) {
      measureRuns(project);
      measureMemory(project);
    }
    if (Number(saves) > 0) await measureWatch(project);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function measureRuns({ changes, forget, root: cwd, saveCell, title }: EditedProject): void {
  const changed = Object.entries({ "one cell": saveCell, ...changes });
  const results = race(
    [
      { name: floor, command: [process.execPath, "-e", "0"], cwd },
      { name: fresh, command: targets, cwd, prepare: forget },
      { name: "nothing to do", command: targets, cwd },
      ...changed.map(([name, prepare]) => ({ name, command: targets, cwd, prepare })),
    ],
    Number(rounds),
  );
  for (const base of [fresh, floor]) {
    process.stdout.write(formatResults(`Render after a change, ${title}, ratios to ${base}`, results, base));
  }
}

function measureMemory({ forget, root, title }: EditedProject): void {
  forget();
  const { longest, peak } = measurePeak(targets, root);
  const [memory, text] = [peak, longest].map((count) => `${(count / 2 ** 20).toFixed(0)} M`);
  process.stdout.write(
    `Fresh render, ${title}: ${memory}B of memory at most, longest text ${text} characters\n`,
  );
}

async function measureWatch(project: EditedProject): Promise<void> {
  render(project);
  const times = await watchEdits(project, Number(saves));
  process.stdout.write(formatWatch(project.title, times));
  // Whatever the watch has left undone, this says.
  process.stdout.write(`  then \`render\`: ${render(project).split("\n")[0]}\n`);
}

function render({ root: cwd }: EditedProject): string {
  const [node, ...args] = command;
  const { status, stderr, stdout } = spawnSync(node, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`A render ended with ${status}:\n${stderr.slice(0, 2000)}`);
  return stdout;
}

function formatWatch(title: string, { said, shown, told }: WatchTimes): string {
  const lines = Object.entries({
    "shown by README, page and JSON": shown,
    "told in a line": told,
    "said to have taken": said,
  });
  const formatted = lines.map(([name, times]) => `  ${name.padEnd(30)} ${formatTimes(times)}\n`);
  return `A cell saved under \`render --watch\`, ${title}, in ms\n${formatted.join("")}`;
}

function formatTimes(times: readonly number[]): string {
  if (times.length === 0) return "never";
  const sorted = times.toSorted((one, other) => one - other);
  const [least, median, most] = [0, sorted.length >> 1, sorted.length - 1].map((at) =>
    sorted[at]?.toFixed(0),
  );
  return `median ${median}, ${least} to ${most} (${times.length} times)`;
}
