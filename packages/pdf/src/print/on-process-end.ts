const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Cleans up when this process ends by itself or by a signal that can be caught, which then takes its
 * usual course; what was asked for last is done first. Gives the way to call it off.
 */
export function onProcessEnd(cleanUp: () => void): () => void {
  const callOff = () => {
    process.off("exit", cleanUp);
    for (const signal of signals) process.off(signal, onSignal);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    callOff();
    cleanUp();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  process.prependListener("exit", cleanUp);
  for (const signal of signals) process.prependListener(signal, onSignal);
  return callOff;
}
