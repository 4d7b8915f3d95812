import * as z from "zod";
import type { Kind } from "./entity-kinds.ts";
import { kindsWithCells } from "./kinds-with-cells.ts";

const entities = z.record(z.string(), z.unknown());
const plain = z.strictObject({ entities });
const citing = z.strictObject({ cite: z.unknown().optional(), entities });

/** A file that holds all entities of its kind; each of them is checked by itself, and so is `cite` where they hold cells. */
export function schemaOfWholeKind(kind: Kind): typeof plain | typeof citing {
  return kindsWithCells.has(kind) ? citing : plain;
}
