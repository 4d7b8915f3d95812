import { expect, test } from "vitest";
import { isHeldForAMoment } from "./is-held-for-a-moment.ts";

test.each([
  { code: "EBUSY", linux: true, win32: true },
  { code: "ETXTBSY", linux: true, win32: true },
  { code: "EPERM", linux: false, win32: true },
  { code: "EACCES", linux: false, win32: true },
  { code: "ENOSPC", linux: false, win32: false },
])(
  "a file that is refused with $code may be held for a moment on Linux: $linux, on Windows: $win32",
  (row) => {
    const error = Object.assign(new Error("x"), { code: row.code });

    expect(isHeldForAMoment(error, "linux")).toBe(row.linux);
    expect(isHeldForAMoment(error, "win32")).toBe(row.win32);
  },
);
