import * as fs from "node:fs";
import { open } from "node:fs/promises";

/** The calls by which files are written, so that a test can refuse each of them. */
export interface Disk
  extends Pick<
    typeof fs,
    | "chmodSync"
    | "chownSync"
    | "closeSync"
    | "fsyncSync"
    | "ftruncateSync"
    | "linkSync"
    | "lstatSync"
    | "mkdirSync"
    | "openSync"
    | "readdirSync"
    | "readFileSync"
    | "realpathSync"
    | "renameSync"
    | "rmdirSync"
    | "rmSync"
    | "statSync"
    | "unlinkSync"
    | "writeFileSync"
  > {
  /** Opens a file to be written while others are. */
  open(path: string, flags: string, mode: number): Promise<OpenFile>;
  /** Does nothing for so many milliseconds. */
  wait(milliseconds: number): void;
}

/** A file that is being written. */
export interface OpenFile {
  writeFile(content: string | Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The disk of this machine. */
export const systemDisk: Disk = {
  ...fs,
  open,
  wait(milliseconds) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
};
