import { type Disk, systemDisk } from "@stackmatrix/core/node";
import { formatJournal, type Journal, journalPath } from "../memo/journal.ts";
import { type OpenStage, openStage } from "./open-stage.ts";
import { putInPlace } from "./put-in-place.ts";
import type { Stage, StagedFile } from "./stage.ts";

/** A stage of which some files may come into their places before the others are made. */
export interface StageInTurns extends OpenStage {
  /**
   * Puts in place what is staged so far. The journal stays there: what comes after it may never be done.
   *
   * @throws as `putInPlace` does
   */
  putAhead(journal: (staged: ReadonlySet<string>) => Journal): Promise<ReadonlySet<string>>;
}

/** Begins to stage files for a root; no signal takes away what `isAwaited`, for some of it may be in place. */
export function stageInTurns(root: string, disk: Disk = systemDisk, isAwaited = false): StageInTurns {
  const ahead = new Map<string, StagedFile>();
  const unchanged = new Set<string>();
  let current = openStage(root, disk, isAwaited);

  return {
    add: (file) => current.add(file),
    addWritten: (path, write) => current.addWritten(path, write),
    discard: () => current.discard(),
    async putAhead(journal) {
      const stage = await current.close();
      current = openStage(root, disk, isAwaited);
      for (const path of stage.unchanged) unchanged.add(path);
      for (const file of stage.files) ahead.set(file.path, file);
      const staged = new Set(ahead.keys());
      if (stage.steps.length === 0) {
        stage.folder?.remove();
        return staged;
      }
      const content = formatJournal(journal(staged));
      putInPlace(stage, { journal: { path: journalPath, content } });
      return staged;
    },
    async close(removed): Promise<Stage> {
      const stage = await current.close(removed);
      return {
        ...stage,
        files: [...ahead.values(), ...stage.files],
        unchanged: [...unchanged, ...stage.unchanged],
      };
    },
  };
}
