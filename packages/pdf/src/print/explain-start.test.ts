import { tmpdir } from "node:os";
import { expect, test, vi } from "vitest";
import { BrowserLostError } from "./browser-lost-error.ts";
import { explainStart } from "./explain-start.ts";

const place = { browser: { kind: "embedded", executable: "/c/chromium" }, folder: tmpdir() } as const;
const crash = { kind: "ended", ending: { code: null, signal: "SIGTRAP" } } as const;
const explain = (log: string, how: typeof crash = crash) => explainStart(place, { ...how, log }).message;

test.each([
  "[1:1:1128/182924.6:FATAL:zygote_host_impl_linux.cc(129)] No usable sandbox! If you want to live dangerously and need an immediate workaround, you can try using --no-sandbox.",
  "[1128/182924.6:FATAL:zygote_host_impl_linux.cc(1)] Check failed: . : Operation not permitted (1)\nFailed to move to new namespace: PID namespaces supported, Network namespace supported, but failed: errno = Operation not permitted",
  "[1128/182924.6:FATAL:sandbox/linux/services/credentials.cc:131] Check failed: . : Permission denied (13)",
])("explainStart() says what the sandbox needs, and advises nothing that is less safe: %s", (log) => {
  const said = explain(log);

  expect(said).toMatch(/^\/c\/chromium does not start: its sandbox needs user namespaces, .*\nAllow them/);
  expect(said).not.toMatch(/no-sandbox|sandbox off|live dangerously/);
});

test.each([
  "/c/chromium: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory",
  "Error loading shared library libnss3.so: No such file or directory (needed by /c/chromium)",
])("explainStart() names the library that is missing: %s", (log) => {
  expect(explain(log)).toContain("this machine lacks the library libnss3.so.");
});

test("explainStart() does not take any other refusal for one of namespaces", () => {
  expect(explain("mkdir: Operation not permitted")).not.toContain("namespaces");
});

test("explainStart() says how long a browser was silent, and its last words", () => {
  const { message } = explainStart(place, { kind: "silent", seconds: 30, log: "one\n\ntwo\n" });

  expect(message).toBe("/c/chromium does not start: it has not answered for 30 seconds.\none\ntwo");
});

test.each([
  {
    code: "EPERM",
    errno: -1,
    user: 0,
    reason: "this root cannot act for another user; print as a plain user",
  },
  {
    code: "EACCES",
    errno: -13,
    user: 0,
    reason: "the user that Chromium runs as in the place of root may not run it",
  },
  { code: "EACCES", errno: -13, user: 1000, reason: "permission denied" },
  { code: "EAGAIN", errno: -11, user: 1000, reason: "resource temporarily unavailable" },
])(
  "explainStart() says why the system did not start it: $code for the user $user",
  ({ user, reason, ...error }) => {
    vi.spyOn(process, "getuid").mockReturnValue(user);

    const refusal = explainStart(place, { kind: "refused", error: Object.assign(new Error(), error) });

    expect(refusal.message).toBe(`/c/chromium does not start: ${reason}.`);
  },
);

test("explainStart() leaves what was killed to another try, whatever its other processes say of that", () => {
  const killed = { kind: "ended", ending: { code: null, signal: "SIGKILL" } } as const;

  expect(explainStart(place, { ...killed, log: "[1:FATAL:zygote.cc(1)] Broken pipe" })).toBeInstanceOf(
    BrowserLostError,
  );
});

test("explainStart() leaves a crash to another try", () => {
  expect(explainStart(place, { ...crash, log: "" })).toBeInstanceOf(BrowserLostError);
  expect(explainStart(place, { ...crash, log: "[1:FATAL:x.cc(1)] Out of paint" })).not.toBeInstanceOf(
    BrowserLostError,
  );
});
