import { lstatSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { closeToOthers } from "./close-to-others.ts";
import { onProcessEnd } from "./on-process-end.ts";
import { processMark } from "./process-mark.ts";
import { removeLeftOvers } from "./remove-left-overs.ts";

/** A folder that goes away with the last who uses it. */
export interface BorrowedFolder {
  readonly path: string;
  /** Says that it is no longer used; once. */
  giveBack(): void;
}

/** Lends a folder that is this process's own, among the temporary files: one for all who ask while it is there. */
export async function borrowPrivateFolder(parent: string): Promise<BorrowedFolder> {
  const lent = known.get(parent) ?? lend(parent);
  known.set(parent, lent);
  lent.users += 1;
  const giveBack = () => {
    lent.users -= 1;
    if (lent.users > 0) return;
    known.delete(parent);
    lent.remove();
  };
  try {
    return { path: await lent.path, giveBack };
  } catch (error) {
    giveBack();
    throw error;
  }
}

/** A folder and how many use it. */
interface LentFolder {
  readonly path: Promise<string>;
  users: number;
  remove(): void;
}

const known = new Map<string, LentFolder>();

function lend(parent: string): LentFolder {
  let remove = () => {};
  const path = make(parent).then((made) => {
    const clear = () => rmSync(made, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    const callOff = onProcessEnd(clear);
    remove = () => {
      callOff();
      clear();
    };
    return made;
  });
  return { path, users: 0, remove: () => remove() };
}

async function make(parent: string): Promise<string> {
  await removeLeftOvers(parent, { prefix, filter: isOurs });
  const folder = await mkdtemp(join(parent, `${prefix}${processMark()}-`));
  await closeToOthers(folder);
  return folder;
}

const prefix = "stackmatrix-";

/** What anybody else has made is not to be touched, least of all by root. */
function isOurs(folder: string): boolean {
  const status = lstatSync(folder, { throwIfNoEntry: false });
  return status?.isDirectory() === true && status.uid === (process.getuid?.() ?? status.uid);
}
