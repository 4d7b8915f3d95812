import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { childCommand } from "./run-cli.ts";

/** On what stage a command line is run. */
export interface Stage {
  /** All of the environment but for what every program needs. */
  readonly env: Readonly<Record<string, string>>;
  /** Shell commands before it, with mounts of their own; asks `refusalOfMounts` first. */
  readonly mounts?: string;
  /** Shell commands before it, in a user namespace of its own, by a user who is nobody special. */
  readonly inNamespace?: string;
}

const isRoot = process.getuid?.() === 0;

/** The user that command lines are run as; in the place of root, one that the system does not know. */
export const plainUser = isRoot ? 1234 : process.getuid?.();

/** Says what this machine has against mounts of one's own; nothing if it allows them. */
export function refusalOfMounts(): string {
  const { status, stderr } = spawnSync("unshare", [...ownMounts, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]);
  return status === 0 ? "" : String(stderr) || "There is no unshare";
}

/** Says what this machine has against user namespaces in which they are switched off. */
export function refusalOfNamespaces(): string {
  const { status, stderr } = spawnSync("unshare", [...ownNamespace, "sh", "-c", `test -w ${namespaceLimit}`]);
  return status === 0 ? "" : String(stderr) || "There is no unshare";
}

/** The file that says how many user namespaces may be made. */
export const namespaceLimit = "/proc/sys/user/max_user_namespaces";

/** Gives files to the user that command lines are run as. */
export function giveAway(...paths: readonly string[]): void {
  if (isRoot) execFileSync("chown", ["-R", `${plainUser}:${plainUser}`, ...paths]);
}

/** Runs a command line as a plain user on a stage of its own, to its end. */
export async function runStaged(cwd: string, args: readonly string[], { env, mounts, inNamespace }: Stage) {
  const command = [
    ...(mounts === undefined ? [] : ["unshare", ...ownMounts, "sh", "-ec", `${mounts}\nexec "$@"`, "sh"]),
    ...(isRoot ? ["setpriv", `--reuid=${plainUser}`, `--regid=${plainUser}`, "--clear-groups"] : []),
    ...(inNamespace === undefined
      ? []
      : ["unshare", ...ownNamespace, "sh", "-ec", `${inNamespace}\nexec "$@"`, "sh"]),
    ...childCommand(args),
  ];
  const [program = "", ...others] = command;
  const child = spawn(program, others, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { code, out, err };
}

const ownNamespace = ["--user", "--map-current-user", "--keep-caps"];

/** A plain user may mount what no other user sees. */
const ownMounts = isRoot ? ["--mount"] : ["--mount", ...ownNamespace];
