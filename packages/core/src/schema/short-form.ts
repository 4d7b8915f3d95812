import type * as z from "zod";
import type { Locale } from "./locale.ts";

/** What a short form may depend on besides what is written. */
export interface ShortFormContext {
  /** The project's languages; the first is the one that texts are written in. */
  readonly locales: readonly [Locale, ...Locale[]];
}

/** How authors may write a value in less than its whole form. */
export interface ShortForm {
  /** Gives the whole form of what is written; what is whole already, or has no form at all, comes back as it is. */
  readonly expand: (written: unknown, context: ShortFormContext) => unknown;
  /** Whether what is written holds for every language. */
  readonly isForAll?: (written: unknown) => boolean;
  /** What may be written in its place. */
  readonly instead?: readonly z.ZodType[] | undefined;
  /** The keys that its mapping may have besides its own. */
  readonly more?: z.core.$ZodShape | undefined;
  /** A key of it that may be missing, and what that means; with `by`, where that key is there. */
  readonly implied?: { readonly key: string; readonly value: string; readonly by?: string } | undefined;
}

/** Whether a plain value is a mapping. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a plain value is neither a mapping nor a list, nor nothing. */
export function isScalar(value: unknown): value is string | number | symbol | boolean {
  return value !== null && value !== undefined && typeof value !== "object";
}
