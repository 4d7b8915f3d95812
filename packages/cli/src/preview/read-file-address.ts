import type { FileForm } from "./file-address.ts";

/** The form and path that an address of a file names, whether there is such a file or not; nothing for other addresses. */
export function readFileAddress(
  address: string,
): { readonly form: FileForm; readonly path: string } | undefined {
  const [, form, path] = /^\/(page|file)\/(.+)$/.exec(address) ?? [];
  if (path === undefined) return undefined;
  try {
    return { form: form === "file" ? "file" : "page", path: decodeURIComponent(path) };
  } catch {
    // What is no text in UTF-8 names no file.
    return undefined;
  }
}
