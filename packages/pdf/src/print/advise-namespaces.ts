import { readFileSync } from "node:fs";

/** Says how user namespaces are allowed on this machine, by what forbids them. */
export function adviseNamespaces(): string {
  const forbidding = switches.filter(({ name, off }) => readSetting(name) === off);
  if (forbidding.length === 0) {
    return "Allow them: in a container, by a security profile that lets programs make them.";
  }
  return `Allow them, as root: sysctl -w ${forbidding.map(({ name, on }) => `${name}=${on}`).join(" ")}`;
}

/** What systems switch them off by, and the values of both. */
const switches = [
  { name: "user.max_user_namespaces", off: "0", on: "15000" },
  { name: "kernel.unprivileged_userns_clone", off: "0", on: "1" },
  { name: "kernel.apparmor_restrict_unprivileged_userns", off: "1", on: "0" },
] as const;

function readSetting(name: string): string | undefined {
  try {
    return readFileSync(`/proc/sys/${name.replaceAll(".", "/")}`, "utf8").trim();
  } catch {
    // Systems have the switches that they know.
    return undefined;
  }
}
