import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Artifact, EntryMemory, KeptEntries } from "@stackmatrix/core";
import { privateFolder } from "@stackmatrix/core/node";
import { type Tool, toolFingerprint } from "./tool-fingerprint.ts";

/** Where a run leaves the entities that it has found right, for the next process. */
export const entriesPath = `${privateFolder}/entries`;

interface StoredEntries {
  /** The program that found them right; another one may not. */
  readonly tool: string;
  readonly kept: KeptEntries;
}

/** Begins to read data: what the last run has found right, and is as it was, is neither parsed nor checked again by itself. */
export async function rememberEntries(root: string, tool: Tool): Promise<EntryMemory> {
  const { startEntryMemory } = await import("@stackmatrix/core");
  return startEntryMemory({ kept: readEntries(root, tool), hash: (text) => hash("sha256", text, "base64") });
}

/** A file that is missing, broken, or of another program counts as none. */
function readEntries(root: string, tool: Tool): KeptEntries | undefined {
  try {
    const { kept, tool: its }: StoredEntries = deserialize(readFileSync(join(root, entriesPath)));
    return its === toolFingerprint(tool) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The file to leave, where a tenth of the entities or more were read anew. */
export function entriesToLeave(entries: EntryMemory, tool: Tool): readonly Artifact[] {
  if (entries.learnt === 0 || entries.learnt * 9 < entries.recalled) return [];
  const stored: StoredEntries = { tool: toolFingerprint(tool), kept: entries.keep() };
  return [{ path: entriesPath, content: serialize(stored) }];
}
