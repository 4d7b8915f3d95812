import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type ExitCode, type ListedTarget, runCli, type Shell } from "@stackmatrix/cli";

/** What a command line said and how it ended. */
export interface Run {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, in a folder. */
export async function runIn(
  cwd: string,
  args: readonly string[],
  { targets, ...shell }: Partial<Shell> & { readonly targets?: readonly ListedTarget[] } = {},
): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const whole: Shell = {
    cwd,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    colour: false,
    tty: false,
    env: process.env,
    ...shell,
  };
  const code = await runCli(args, whole, targets);
  return { code, out: out.join(""), err: err.join("") };
}

/** What a child process may differ in. */
export interface ChildOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** The user to run as; needs root. */
  readonly uid?: number;
  /** Options of Node itself. */
  readonly node?: readonly string[];
  /** A shell line to run first, in the folder. */
  readonly first?: string;
  /** A program with options that runs what it is given, such as `unshare`. */
  readonly within?: readonly string[];
}

const bin = fileURLToPath(new URL("../../packages/cli/bin.js", import.meta.url));

/** The words that start a command line as a process of its own. */
export function childCommand(args: readonly string[], node: readonly string[] = []): [string, ...string[]] {
  return [process.execPath, "--conditions=@stackmatrix/source", ...node, bin, ...args];
}

/** Starts a command line as a process of its own. */
export function startChild(cwd: string, args: readonly string[], options: ChildOptions = {}): ChildProcess {
  const { env = {}, uid, node = [], first = ":", within = [] } = options;
  const shell = [...within, "sh", "-c", `${first} && exec "$@"`, "sh"];
  const plain = within.length === 0 && options.first === undefined;
  const [program = "", ...rest] = [...(plain ? [] : shell), ...childCommand(args, node)];
  return spawn(program, rest, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
}

/** Runs a command line as a process of its own, to its end. */
export async function runChild(
  cwd: string,
  args: readonly string[],
  options: ChildOptions = {},
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const child = startChild(cwd, args, options);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on("close", resolve)),
  ]);
  return { code, out, err };
}

async function text(stream: NodeJS.ReadableStream | null): Promise<string> {
  let all = "";
  stream?.setEncoding("utf8");
  for await (const chunk of stream ?? []) all += chunk;
  return all;
}
