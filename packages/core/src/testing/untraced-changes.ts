import { isDeepStrictEqual } from "node:util";
import type { Dataset } from "../model/dataset.ts";
import { kinds } from "../schema/entity-kinds.ts";
import { type Contents, isInPieces, wholeContents } from "../target/contents.ts";
import type { Planned, Target } from "../target/target.ts";
import type { TargetOptions } from "../target/target-options.ts";
import { cellsField } from "../trace/cells-in.ts";
import { foundAt, keysOf, type ReadKey } from "../trace/read-keys.ts";
import { type Tracer, traceDataset } from "../trace/trace-dataset.ts";
import { planScene, type TargetScene } from "./plan-scene.ts";

/** A file, and what it was made from. */
interface TracedFile {
  readonly basis: string | undefined;
  readonly reads: ReadonlySet<ReadKey>;
  readonly contents: Contents;
  /** By their keys. */
  readonly pieces: ReadonlyMap<string, TracedPiece>;
  /** Makes it from the beginning. */
  fresh(): string | Uint8Array;
}

interface TracedPiece {
  readonly text: string;
  readonly reads: ReadonlySet<ReadKey>;
}

/**
 * The paths of files that a change of the data changes, though nothing that they were made from has changed: what is made only
 * where something has would leave them as they were. Of one and the same first scene, files are made once, however many
 * changes it is asked about.
 */
export async function untracedChanges<Options extends TargetOptions, Plan extends Planned>(
  target: Target<Options, Plan>,
  scene: TargetScene<Options>,
  changed: TargetScene<Options>,
): Promise<readonly string[]> {
  const before = await filesBefore(target, scene);
  const after = await tracedFiles(target, changed);
  const news = changesBetween(scene.dataset, changed.dataset);
  return [...after].flatMap(([path, file]) => {
    const former = before.get(path);
    if (former === undefined) return [];
    return isDeepStrictEqual(madeAnew(former, file, news), file.fresh()) ? [] : path;
  });
}

type TracedFiles = ReadonlyMap<string, TracedFile>;

const known = new WeakMap<object, { readonly target: object; readonly files: Promise<TracedFiles> }>();

function filesBefore<Options extends TargetOptions, Plan extends Planned>(
  target: Target<Options, Plan>,
  scene: TargetScene<Options>,
): Promise<TracedFiles> {
  const former = known.get(scene);
  if (former?.target === target) return former.files;
  const files = tracedFiles(target, scene);
  known.set(scene, { target, files });
  return files;
}

async function tracedFiles<Options extends TargetOptions, Plan extends Planned>(
  target: Target<Options, Plan>,
  scene: TargetScene<Options>,
): Promise<TracedFiles> {
  const tracer = traceDataset(scene.dataset);
  const planned = await planScene(target, { ...scene, dataset: tracer.dataset });
  return new Map(planned.map((plan) => [plan.path, tracedFile(plan, tracer)]));
}

function tracedFile(plan: Planned, tracer: Tracer): TracedFile {
  const { reads, value: contents } = tracer.trace(() => plan.content(tracer.dataset));
  const pieces = (isInPieces(contents) ? contents : []).map((piece) => {
    const traced = tracer.trace(() => piece.content());
    return [piece.key, { text: traced.value, reads: tracer.keysIn(traced.reads) }] as const;
  });
  return {
    basis: plan.basis,
    reads: tracer.keysIn(reads),
    contents,
    pieces: new Map(pieces),
    fresh: () => wholeContents(plan.content(tracer.dataset)),
  };
}

/** A file after a change, made by nothing but what has changed. */
function madeAnew(before: TracedFile, after: TracedFile, news: ReadonlySet<ReadKey>): string | Uint8Array {
  const isNew = (reads: ReadonlySet<ReadKey>) => [...news].some((key) => reads.has(key));
  const isAnother = before.basis !== after.basis || isNew(before.reads);
  const { contents } = isAnother ? after : before;
  if (!isInPieces(contents)) return contents;
  const texts = contents.map(({ key }) => {
    const former = before.pieces.get(key);
    return (former && !isNew(former.reads) ? former : after.pieces.get(key))?.text ?? "";
  });
  return texts.join("");
}

/** What can be read of a dataset and is another in the other one. */
function changesBetween(one: Dataset, other: Dataset): ReadonlySet<ReadKey> {
  const keys = new Set([...keysOf(one), ...keysOf(other)]);
  return new Set([...keys].filter((key) => !isDeepStrictEqual(partAt(one, key), partAt(other, key))));
}

/** Of a row, what is read by itself is not the cells. */
function partAt(dataset: Dataset, key: ReadKey): unknown {
  const [kind, , service] = key.split("/");
  const found = foundAt(dataset, key);
  const field = kinds.flatMap((name) => (name === kind ? (cellsField(name) ?? []) : []))[0];
  if (field === undefined || service !== undefined || Array.isArray(found)) return found;
  return found && { ...found, [field]: undefined };
}
