import type { ReadKey } from "@stackmatrix/core";
import { readsAt } from "../memo/read-sets.ts";
import { readState, type State } from "../memo/state.ts";
import type { FileTrace, TargetTrace } from "../memo/target-trace.ts";
import type { Tool } from "../memo/tool-fingerprint.ts";
import { loadProject } from "../project/load-project.ts";
import { RequestError } from "../project/request-error.ts";
import { planTarget } from "../render/plan-target.ts";
import { type Found, standing } from "../render/standing.ts";

/** What a file was made from, and whether it would be made again. */
export interface Explanation {
  readonly target: string;
  /** The planned file that it was made of, where something has finished it. */
  readonly of?: string | undefined;
  /** What of the data it was made from; missing where nobody has noted it. */
  readonly made?: { readonly reads: readonly ReadKey[]; readonly why: string } | undefined;
  /** Files besides the data that its target reads. */
  readonly files: readonly string[];
  /** Why it would be made again; nothing where it would not. */
  readonly reason?: string | undefined;
}

/**
 * Says what the last run has made a file from, and why the next one would make it again; nothing where the data is wrong.
 *
 * @throws {RequestError} when no target of the project has written such a file
 */
export async function explainFile(root: string, path: string, tool: Tool): Promise<Explanation | undefined> {
  const state = readState(root);
  const { memo, name } = ownerOf(state, path);
  const of = memo.finished?.files[path]?.of;
  const planned = of ?? path;
  // Imported late, as everywhere in this package: a run with nothing to do loads no schema.
  const { readTrace } = await import("../memo/target-trace.ts");
  const trace = readTrace(root, name, memo.trace);
  const file = trace?.files.get(planned);
  const { project } = await loadProject(root, { targets: tool.targets });
  if (project === undefined) return undefined;
  const { openBookOf } = await import("../render/open-book-of.ts");
  const { openComparison } = await import("./open-comparison.ts");
  const comparison = openComparison(project, tool);
  const target = project.targets.find((known) => known.name === name);
  if (target === undefined || project.config.targets[name] === undefined)
    return { target: name, files: [], reason: "the project has no such target any more" };
  const plan = await planTarget(comparison.project, target);
  const placed = plan.planned.find((one) => one.path === planned);
  const { book } = openBookOf(comparison, plan, { memo, trace: () => trace });
  const identity = memo.finished?.identity;
  const found = placed && standing({ book, identity, memo, root }).find(placed);
  return {
    target: name,
    of: of === path ? undefined : of,
    made: trace && file && { reads: readsOf(trace, file), why: file.why },
    files: Object.keys(plan.reads),
    reason: reasonOf(found),
  };
}

function reasonOf(found: Found | undefined): string | undefined {
  if (found === undefined) return "it is not made any more";
  return "reason" in found ? found.reason : undefined;
}

function ownerOf(state: State, path: string) {
  for (const [name, memo] of Object.entries(state.targets))
    if (Object.hasOwn(memo.outputs, path)) return { name, memo };
  throw new RequestError(`No run has written "${path}" here; the path is relative to the project`);
}

function readsOf({ keys, reads }: TargetTrace, { pieces = [], reads: place }: FileTrace): readonly ReadKey[] {
  const numbers = new Set(
    [place, ...pieces.map((piece) => piece.reads)].flatMap((at) => [...readsAt(reads, at)]),
  );
  return Array.from(numbers, keys.keyOf).sort();
}
