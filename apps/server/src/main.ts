import { start } from "./start.ts";
import { stopOnSignals } from "./stop-on-signals.ts";

const say = (text: string) => process.stderr.write(text);
const started = await start(process.env, say);
if ("server" in started) {
  // Whoever reads that it listens may end it at once.
  stopOnSignals(started.server);
  say(`Listening on ${started.address}\n`);
} else {
  process.exitCode = started.exitCode;
}
