import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join, resolve } from "node:path";
import { apiTarget } from "@stackmatrix/api";
import { Failure, listen, targets } from "@stackmatrix/cli";
import { formatDiagnostics, wholeContents } from "@stackmatrix/core";
import { configName, loadProject, planTarget } from "@stackmatrix/engine";
import { siteTarget } from "@stackmatrix/site";
import { readConfig } from "./config.ts";
import { createServer, type Served } from "./create-server.ts";

/** A server that listens, and where; or the code to exit with. */
export type Started =
  | { readonly server: Server; readonly address: string }
  | { readonly exitCode: 1 | 2 | 3 };

/** Loads the project, plans its API and its site and listens; `say` takes what is wrong. */
export async function start(
  env: Readonly<Record<string, string | undefined>>,
  say: (text: string) => void,
): Promise<Started> {
  const read = readConfig(env);
  if ("problems" in read) {
    say(`${read.problems.join("\n")}\n`);
    return { exitCode: 2 };
  }
  const { host, port } = read.config;
  const root = resolve(read.config.project);
  if (!existsSync(join(root, configName))) {
    say(`No ${configName} in ${root}\n`);
    return { exitCode: 2 };
  }
  const { diagnostics, project, sources } = await loadProject(root, { targets });
  if (!project) {
    say(formatDiagnostics(diagnostics, { sources }));
    return { exitCode: 1 };
  }
  const api = await planTarget(project, apiTarget);
  const site = await planTarget(project, siteTarget);
  const files = [...site.planned, ...api.planned].map(({ plan }): [string, Served] => [
    plan.path,
    () => String(wholeContents(plan.content(project.dataset))),
  ]);
  const server = createServer(new Map(files));
  try {
    return { server, address: await listen(server, host, port) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(`${error.message}\n`);
    return { exitCode: 3 };
  }
}
