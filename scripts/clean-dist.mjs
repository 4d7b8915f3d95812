import { rmSync } from "node:fs";

// What a former build left must not be packed with this one.
rmSync("dist", { recursive: true, force: true });
