import { expect, test } from "vitest";
import { takesCrlf } from "./takes-crlf.ts";

const nothing = { text: "unspecified", eol: "unspecified", autocrlf: undefined, coreEol: undefined };

test.each([
  { title: "without any rule", rules: {}, takes: false },
  { title: "when an attribute says so", rules: { eol: "crlf" }, takes: true },
  {
    title: "when an attribute says otherwise than the settings",
    rules: { eol: "lf", autocrlf: "true" },
    takes: false,
  },
  { title: "when it is no text", rules: { text: "unset", eol: "crlf", autocrlf: "true" }, takes: false },
  { title: "with core.autocrlf", rules: { autocrlf: "true" }, takes: true },
  { title: "with core.autocrlf by another word", rules: { autocrlf: "Yes" }, takes: true },
  {
    title: "with core.autocrlf one way",
    rules: { autocrlf: "input", text: "auto", coreEol: "crlf" },
    takes: false,
  },
  { title: "with core.eol for a text", rules: { text: "auto", coreEol: "CRLF" }, takes: true },
  { title: "with core.eol for what nothing calls a text", rules: { coreEol: "crlf" }, takes: false },
  { title: "as a text elsewhere than on Windows", rules: { text: "set" }, takes: false },
  { title: "as a text on Windows", rules: { text: "auto" }, platform: "win32", takes: true },
  {
    title: "as a text on Windows with core.eol",
    rules: { text: "auto", coreEol: "lf" },
    platform: "win32",
    takes: false,
  },
  {
    title: "as a text on Windows with the system's own",
    rules: { text: "set", coreEol: "native" },
    platform: "win32",
    takes: true,
  },
] as const)("a file takes the line ends of Windows, or not, $title", ({ rules, takes, ...rest }) => {
  const platform = "platform" in rest ? rest.platform : "linux";

  expect(takesCrlf({ ...nothing, ...rules }, platform)).toBe(takes);
});
