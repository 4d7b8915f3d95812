import type { Server } from "node:http";

/** How long answers under way may take when the process is asked to end, in milliseconds. */
const grace = 1000;

/** Ends the process's server on SIGTERM or SIGINT: no new connections, a moment for what is under way, then none. */
export function stopOnSignals(server: Server): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      server.close();
      setTimeout(() => server.closeAllConnections(), grace).unref();
    });
  }
}
