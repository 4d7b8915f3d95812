import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";

// Writes down every module that a process loads, whether imported or required.
registerHooks({
  load(url, context, next) {
    appendFileSync(process.env.IMPORT_LOG, `${url}\n`);
    return next(url, context);
  },
});
