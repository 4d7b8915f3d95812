import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Gives the way to let go of memory while very many files are made: V8 by itself waits until its heap has doubled, which at
 * tens of thousands of rows is a gigabyte of what nobody needs any more.
 */
export function easingMemory(): () => void {
  let left = filesBetween;
  let limit = mostBytes;
  return () => {
    left -= 1;
    if (left > 0) return;
    left = filesBetween;
    if (process.memoryUsage.rss() < limit) return;
    collectGarbage();
    // What is needed all the same is not looked for again and again.
    limit = Math.max(mostBytes, process.memoryUsage.rss() + slack);
  };
}

/** Files from one look to the next. */
const filesBetween = 200;

/** Bytes of the process from which on it is worth the time. */
const mostBytes = 800 * 2 ** 20;

const slack = 100 * 2 ** 20;

let collect: (() => void) | undefined;

function collectGarbage(): void {
  if (collect === undefined) {
    // The only way to it for a program that is started without the flag.
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  collect();
}
