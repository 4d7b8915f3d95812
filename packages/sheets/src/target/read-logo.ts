import type { Diagnostic, FoundFile, Location } from "@stackmatrix/core";

/** The most that a logo may hold, in bytes: it is in each sheet. */
const mostBytes = 256 * 1024;

/** Reads a project's logo as an address that holds the picture itself; nothing of it is ever markup of a sheet. */
export function readLogo(
  path: string | undefined,
  found: ReadonlyMap<string, FoundFile>,
  place: Location,
): { readonly logo?: string; readonly diagnostics: readonly Diagnostic[] } {
  if (path === undefined) return { diagnostics: [] };
  const file = found.get(path);
  if (file !== undefined && "diagnostic" in file) return { diagnostics: [file.diagnostic] };
  if (file === undefined || !("bytes" in file))
    return { diagnostics: [{ code: "file/missing", location: place, args: { name: path } }] };
  const { bytes } = file;
  const type = isPng(bytes) ? "image/png" : "image/svg+xml";
  const reason =
    bytes.length > mostBytes ? "too-large" : type === "image/png" ? undefined : faultOfSvg(bytes);
  if (reason !== undefined) {
    const args = { reason, limit: mostBytes } as const;
    return { diagnostics: [{ code: "logo/not-usable", location: { path }, args }] };
  }
  return { logo: `data:${type};base64,${Buffer.from(bytes).toString("base64")}`, diagnostics: [] };
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPng(bytes: Uint8Array): boolean {
  return pngSignature.every((byte, index) => bytes[index] === byte);
}

function faultOfSvg(bytes: Uint8Array): "no-image" | "text" | "entities" | undefined {
  const text = Buffer.from(bytes).toString("utf8");
  if (!/^\ufeff?(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)*<svg[\s>]/.test(text))
    return "no-image";
  if (text.includes("<!ENTITY")) return "entities";
  return /<(?:\w+:)?(?:text|foreignObject)[\s/>]/.test(text) ? "text" : undefined;
}
