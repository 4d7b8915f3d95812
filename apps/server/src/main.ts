import { start } from "./start.ts";
import { stopOnSignals } from "./stop-on-signals.ts";

const started = await start(process.env, (text) => process.stderr.write(text));
if ("server" in started) stopOnSignals(started.server);
else process.exitCode = started.exitCode;
