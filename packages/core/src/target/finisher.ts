import type { ProjectConfig } from "../config/project-config.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../source-file.ts";
import type { Artifact } from "./artifact.ts";
import type { Planned } from "./target.ts";

/** Makes of a target's files what takes more than the data: a browser, say. Loaded apart from the target. */
export interface Finisher<Plan extends Planned = Planned> {
  /** Names what the finished files depend on besides the planned ones, such as a browser with its version. */
  identity(environment: Environment): string;
  /** Opens it; nothing is started yet. What is no fault and yet to be told about this machine goes to `notice`, in sentences. */
  open(environment: Environment, notice?: (sentence: string) => void): Finishing<Plan>;
}

/** The variables of the process, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A finisher at work in one run. */
export interface Finishing<Plan extends Planned = Planned> {
  /** Begins what takes long and needs no data; resolves when the rest of it happens elsewhere. */
  begin(): Promise<void>;
  /** Resolves when `finish` has nothing left to start. */
  readonly atWork: Promise<void>;
  /** Finishes the files of a target. */
  finish(planned: readonly PlacedPlan<Plan>[], context: FinishContext): Promise<Finished>;
  /** Ends whatever was begun. */
  close(): Promise<void>;
}

/** A planned file, and where it goes. */
export interface PlacedPlan<Plan extends Planned = Planned> {
  readonly plan: Plan;
  /** Relative to the project's root. */
  readonly path: string;
}

/** What a finisher may know of the run. */
export interface FinishContext {
  readonly config: ProjectConfig;
  /** The files of the data, and the configuration. */
  readonly files: readonly SourceFile[];
  /** What the last run noted of a file, if the file is as that run left it and was made from the same things. */
  recall(path: string, key: string): Remembered | undefined;
  /** A hash of the code of a package and of what it builds on, by the address of its manifest. */
  fingerprint(manifest: string): string;
  /** Shows how far the work is to whoever watches; an empty text takes the last one away. */
  progress(text: string): void;
}

/** A file of the last run. */
export interface Remembered {
  readonly bytes: Uint8Array;
  readonly note: unknown;
}

/** What a finisher made. */
export interface Finished {
  /** Files to add, or to put in the place of planned ones. */
  readonly files: readonly FinishedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** How many of the files were made and not remembered, in words, such as "printed 3 sheets". */
  readonly summary?: string | undefined;
  /** Why nothing could be made here, in a sentence; the target stays as it was then. */
  readonly failure?: string | undefined;
}

/** A file, and under what it may be remembered. */
export interface FinishedFile extends Artifact {
  /** Path of the planned file that it was made of. */
  readonly of: string;
  /** Hash of all that can change the bytes. */
  readonly key: string;
  /** Something to remember with it; plain JSON. While there is one, each run looks again. */
  readonly note?: unknown;
}
