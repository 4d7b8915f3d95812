import { afterEach, beforeEach, expect, vi } from "vitest";

const methods = ["debug", "error", "info", "log", "warn"] as const;

// What a library says on the console, its users can neither catch nor silence.
beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method);
});

afterEach(() => {
  for (const method of methods) expect(console[method], `console.${method}`).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
