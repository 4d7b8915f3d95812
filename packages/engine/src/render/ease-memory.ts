import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { MakingFiles } from "./stage-content.ts";

/**
 * Lets go of memory while very many files are made: V8 by itself waits until its heap has doubled, and keeps what it has had, which
 * at tens of thousands of rows is hundreds of megabytes that nobody needs any more. Where the heap comes to its end, answers that were
 * kept are worked out again. To be called for each part of the work.
 */
export function easeMemory({ book, tracer }: Pick<MakingFiles, "book" | "tracer">): void {
  left -= 1;
  if (left > 0) return;
  left = partsBetween;
  const { heap_size_limit: end, used_heap_size: used } = getHeapStatistics();
  if (used > Math.max(mostOfHeap * end, heapNeeded)) {
    tracer.forgetAnswers();
    book.forgetShared();
    collectGarbage();
    heapNeeded = growth * getHeapStatistics().used_heap_size;
  } else makeRoom(0);
}

/** Gives back what is not needed before something that takes so many bytes at once. */
export function makeRoom(bytes: number): void {
  if (process.memoryUsage.rss() + bytes < limit) return;
  collectGarbage();
  // What is needed all the same is not looked for again and again.
  limit = Math.max(mostBytes, growth * process.memoryUsage.rss());
}

/** Parts of the work from one look to the next. */
const partsBetween = 10;

/** Bytes of the process from which on it is worth the time. */
const mostBytes = 940 * 2 ** 20;

/** What of the heap may be used by what could be worked out again. */
const mostOfHeap = 0.6;

const growth = 1.2;

let left = partsBetween;
let limit = mostBytes;
/** What of the heap was needed all the same, and some more. */
let heapNeeded = 0;
let collect: ((how: Readonly<Record<string, string>>) => void) | undefined;

function collectGarbage(): void {
  if (collect === undefined) {
    // The only way to it for a program that is started without the flag.
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as typeof collect;
  }
  // As if nothing were left: only then it gives back what it has had.
  collect?.({ type: "major", execution: "sync", flavor: "last-resort" });
}
