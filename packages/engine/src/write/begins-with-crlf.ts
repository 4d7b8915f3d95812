import { closeSync, openSync, readSync } from "node:fs";

/** Whether the first line of a file ends as on Windows; not where there is none. */
export function beginsWithCrlf(path: string): boolean {
  try {
    const file = openSync(path, "r");
    const room = Buffer.alloc(most);
    const length = readSync(file, room, 0, most, 0);
    closeSync(file);
    const first = room.subarray(0, length).indexOf(10);
    return first > 0 && room[first - 1] === 13;
  } catch {
    return false;
  }
}

/** Bytes within which the first line of a generated text ends. */
const most = 2 ** 16;
