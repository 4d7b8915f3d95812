import { afterAll, afterEach, beforeAll, expect, vi } from "vitest";

let before: ReturnType<typeof traces>;

// Files of tests share a process, one after the other: what one left in it would be there for the next.
beforeAll(() => {
  before = traces();
});

afterEach(() => void vi.unstubAllEnvs());

afterAll(() => {
  expect(traces(), "what a file of tests leaves in its process").toEqual(before);
});

function traces() {
  return {
    cwd: process.cwd(),
    env: { ...process.env },
    exitCode: process.exitCode,
    listeners: new Map(process.eventNames().map((name) => [name, process.listenerCount(name)])),
    umask: process.umask(),
  };
}
