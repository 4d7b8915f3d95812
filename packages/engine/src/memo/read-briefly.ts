import { closeSync, constants, openSync, readSync } from "node:fs";

/** Room for one file at a time: new memory for each of a thousand files costs more than reading them. */
let room = Buffer.allocUnsafeSlow(2 ** 20);

/**
 * Reads a whole file; the bytes are good until the next call.
 *
 * @throws the system's error when the file is missing or may not be read
 */
export function readBriefly(path: string): Uint8Array {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    let length = 0;
    for (;;) {
      const read = readSync(file, room, length, room.length - length, null);
      if (read === 0) return room.subarray(0, length);
      length += read;
      if (length === room.length) room = Buffer.concat([room], 2 * length);
    }
  } finally {
    closeSync(file);
  }
}
