import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { text } from "node:stream/consumers";

/** Milliseconds that git may take; it is asked for what it can say at once. */
const longest = 5000;

/** Asks git something and gives the words that it answers with, split at zeros; nothing where it cannot say. */
export async function askGit(
  folder: string,
  args: readonly string[],
  input: readonly string[] = [],
): Promise<readonly string[] | undefined> {
  const program = findGit();
  if (program === undefined) return undefined;
  const child = spawn(program, args, { cwd: folder, stdio: ["pipe", "pipe", "ignore"], timeout: longest });
  const ended = new Promise<number | null>((resolve) => {
    child.on("error", () => resolve(null));
    child.on("close", resolve);
  });
  // It may end without having read all.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input.map((word) => `${word}\0`).join(""));
  const answer = await text(child.stdout).catch(() => "");
  return (await ended) === 0 ? answer.split("\0").slice(0, -1) : undefined;
}

/** Looks in the path alone: Windows would also start what lies in the folder itself under that name. */
function findGit(): string | undefined {
  const name = process.platform === "win32" ? "git.exe" : "git";
  const folders = (process.env.PATH ?? "").split(delimiter).filter(isAbsolute);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
