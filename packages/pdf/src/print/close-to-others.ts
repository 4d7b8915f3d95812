import { chmod } from "node:fs/promises";
import { isRoot } from "./is-root.ts";

/** Lets nobody else write to a folder, or read it; as root, lets the user whom Chromium runs as read it. */
export async function closeToOthers(folder: string): Promise<void> {
  await chmod(folder, isRoot() ? 0o755 : 0o700);
}
