import type * as z from "zod";
import type { ProjectConfig } from "../config/project-config.ts";
import type { Diagnostic, Location } from "../diagnostic/diagnostic.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Locale } from "../schema/locale.ts";
import type { SourceFile } from "../source-file.ts";
import type { Contents } from "./contents.ts";
import type { TargetOptions } from "./target-options.ts";

/** Something that a project can be rendered into. It says what there will be, and never touches the disk. */
export interface Target<Options extends TargetOptions = never, Plan extends Planned = Planned> {
  /** What it is called in `stackmatrix.yaml` and on the command line. */
  readonly name: string;
  /** To be raised by a target that is no part of this tool when its code changes: nothing it made before is believed then. */
  readonly version?: string;
  /** What the configuration may say of it. */
  readonly options: z.ZodType<Options>;
  /**
   * The files and folders that it wants to know of, besides the data; relative to the project's root. Of a pattern it is told
   * what matches, and what each of these holds.
   */
  reads?(options: Options): readonly string[];
  /** Those of them that are no texts: they are found as bytes. */
  readsBytes?(options: Options): readonly string[];
  /** How the names of files end that only its finisher makes, such as ".pdf"; a comparison leaves them out. */
  readonly finishes?: readonly string[];
  /** Says what is wrong with the files it reads, as far as that can be told without the data; such an error ends a run. */
  check?(request: PlanRequest<Options>): Iterable<Diagnostic>;
  /**
   * Says what of the data it cannot show, as far as that can be told before anything is finished. Such an error leaves the
   * target as it was, and no other.
   */
  inspect?(project: TargetProject, request: PlanRequest<Options>): Promise<readonly Diagnostic[]>;
  /** Says what there will be, and what is wrong with what it was given. An error leaves the target as it was. */
  plan(
    project: TargetProject,
    request: PlanRequest<Options>,
  ): Iterable<Plan | Diagnostic> | AsyncIterable<Plan | Diagnostic>;
}

/** A file that there will be. */
export interface Planned {
  /** Relative to the target's folder, or to the project's root where it has none; with forward slashes. */
  readonly path: string;
  /** The only language that it belongs to; missing where it belongs to all. */
  readonly locale?: Locale;
  /** What the plan itself has found out and the contents depend on, beside what they read of the dataset while they are made. */
  readonly basis?: string;
  /** Makes the contents, when they are needed; the same dataset and the same basis give the same. */
  content(dataset: Dataset): Contents;
  /** The same where its finisher puts another file in its place: as that is, made like the one that was written before. */
  contentLike?(dataset: Dataset, written: string): string | Uint8Array;
}

/** What a target may know of the project. */
export interface TargetProject {
  readonly dataset: Dataset;
  readonly config: ProjectConfig;
  /** The files of the data, and the configuration. */
  readonly files: readonly SourceFile[];
  /** The schema of `stackmatrix.yaml`, put together from all targets there are. */
  readonly configSchema: z.ZodType;
}

/** What a target is asked. */
export interface PlanRequest<Options> {
  readonly options: Options;
  /** What was found of `reads`, by path; what is not there is missing. */
  readonly found: ReadonlyMap<string, FoundFile>;
  /** The place in the configuration of a path in the options, such as `["files", 0]`. */
  place(path: readonly (string | number)[]): Location;
}

/** A file that was read, as a text or as bytes, the reason why it was not, a folder, or the files that match a pattern. */
export type FoundFile =
  | { readonly file: SourceFile }
  | { readonly bytes: Uint8Array }
  | { readonly diagnostic: Diagnostic }
  | { readonly folder: string }
  | {
      readonly matching: readonly string[];
      /** The folders that targets own, where nothing was looked for. */
      readonly except: readonly string[];
    };

/** Whether a part of a plan says what is wrong. */
export function isDiagnostic(part: Planned | Diagnostic): part is Diagnostic {
  return "code" in part;
}
