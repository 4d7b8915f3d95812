import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { type Dataset, isDiagnostic, type Planned } from "@stackmatrix/core";
import { siteTarget } from "@stackmatrix/site";
import * as z from "zod";

/** A site that is served as any host serves files, below a path. */
export interface ServedSite {
  /** Ends in a slash. */
  readonly address: string;
  /** From the root of the site. */
  readonly paths: readonly string[];
  close(): Promise<void>;
}

/** Serves the site of a dataset on this machine alone; each file is made when somebody asks for it. */
export async function serveSite(dataset: Dataset, below = "/"): Promise<ServedSite> {
  const files = await planned(dataset);
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const path = decodeURIComponent(pathname.slice(below.length));
    const file = files.get(path === "" || path.endsWith("/") ? `${path}index.html` : path);
    if (!pathname.startsWith(below) || file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[extname(file.path)] ?? "application/octet-stream" });
    response.end(file.content(dataset));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${below}`,
    paths: [...files.keys()],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function planned(dataset: Dataset): Promise<ReadonlyMap<string, Planned>> {
  const options = { dir: "site" };
  const config = {
    format: 2 as const,
    data: "data",
    locales: dataset.locales,
    staleAfterDays: 1095,
    targets: { site: options },
  };
  const project = { dataset, config, files: [], configSchema: z.strictObject({}) };
  const request = { options, found: new Map(), place: () => ({ path: "stackmatrix.yaml" }) };
  const files = new Map<string, Planned>();
  for await (const part of siteTarget.plan(project, request)) {
    if (!isDiagnostic(part)) files.set(part.path, part);
  }
  return files;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};
