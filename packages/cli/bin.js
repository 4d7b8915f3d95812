#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// Plain JavaScript, and by the package's own name: the compiler of TypeScript takes longer to load than a run with
// nothing to do takes in all, and what is imported below comes from the cache.
enableCompileCache();
const { runProcess } = await import("@stackmatrix/cli");
await runProcess();
