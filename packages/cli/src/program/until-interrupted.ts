const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Waits to be asked to end; until it is told to ignore that, no signal ends the process by itself. */
export function untilInterrupted(): { readonly signal: Promise<void>; ignore(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of signals) process.on(signal, resolve);
  return {
    signal: promise,
    ignore() {
      for (const signal of signals) process.off(signal, resolve);
    },
  };
}
