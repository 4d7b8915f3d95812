#!/usr/bin/env node
import * as nodeModule from "node:module";

/** What `engines` of the manifest says; an older Node would stop at the first thing it does not know. */
const [oldestMajor, oldestMinor] = [24, 15];

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
  const needed = `${oldestMajor}.${oldestMinor}`;
  process.stderr.write(`stackmatrix: Node ${needed} or newer is needed; this is ${process.versions.node}.\n`);
  process.exitCode = 3;
} else {
  // Plain JavaScript, and by the package's own name: the compiler of TypeScript takes longer to load than a run with
  // nothing to do takes in all, and what is imported below comes from the cache.
  nodeModule.enableCompileCache();
  const { runProcess } = await import("@stackmatrix/cli");
  await runProcess();
}
