import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test("readConfig() lets in nobody but this machine unless it is told otherwise", () => {
  const read = readConfig({ PORT: "" });

  expect(read).toEqual({ config: { port: 8080, host: "127.0.0.1", project: "." } });
});

test.each(["80a", "-1", "65536", "1.5"])("readConfig() refuses the port %s", (PORT) => {
  const read = readConfig({ PORT });

  expect(read).toEqual({ problems: [expect.stringMatching(/^PORT must be /)] });
});
