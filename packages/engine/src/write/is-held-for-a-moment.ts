import { codeOf } from "./code-of.ts";

/** Whether a call was refused since another program has the file open, which may be over soon. */
export function isHeldForAMoment(error: unknown, platform: NodeJS.Platform = process.platform): boolean {
  const code = codeOf(error);
  if (code === "EBUSY" || code === "ETXTBSY") return true;
  // Windows has no other words for a file that is open elsewhere.
  return platform === "win32" && (code === "EPERM" || code === "EACCES");
}
