import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Tarball } from "./pack-all.ts";

/** What two linters of packages say of tarballs: entries that lead nowhere, and types that are not those of the code. */
export async function findFaults(tarballs: readonly Tarball[]): Promise<readonly string[]> {
  const faults = await Promise.all(tarballs.map(faultsOf));
  return faults.flat();
}

async function faultsOf({ file, name }: Tarball): Promise<readonly string[]> {
  const bytes = readFileSync(file);
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  const { problems } = Object(await checkPackage(createPackageFromTarballData(bytes)));
  return [
    ...messages.map((message) => `${name}: ${formatMessage(message, pkg, { color: false })}`),
    ...(problems ?? []).filter(isMeant).map((problem: Problem) => `${name}: ${JSON.stringify(problem)}`),
  ];
}

interface Problem {
  readonly kind: string;
  readonly resolutionKind?: string;
}

/** These packages are modules; that old resolutions and `require` do not find them is as it should be. */
function isMeant({ kind, resolutionKind }: Problem): boolean {
  return resolutionKind !== "node10" && kind !== "CJSResolvesToESM";
}
