import { join } from "node:path";
import type { Artifact } from "@stackmatrix/core";
import { adoptAttributes } from "./adopt-attributes.ts";
import { blame } from "./blame.ts";
import type { Replacing } from "./replacing.ts";
import { resolveOutput } from "./resolve-output.ts";
import type { StagedFile } from "./stage.ts";
import { withOpenFile } from "./with-open-file.ts";

/**
 * Writes a file into the staging folder at once, whatever is in its place.
 *
 * @throws {OutputRefusedError} when its path leads out of the root; the system's error when the disk refuses
 */
export function stageOne({ disk, folder }: Replacing, root: string, { path, content }: Artifact): StagedFile {
  try {
    const place = resolveOutput(root, path, disk);
    const former = disk.lstatSync(place, { throwIfNoEntry: false });
    const staged = folder.newPath();
    withOpenFile(disk, { path: staged, flags: "wx", mode: former ? former.mode & 0o777 : 0o666 }, (file) => {
      disk.writeFileSync(file, content);
      disk.fsyncSync(file);
    });
    const unlike = former?.isFile() ? adoptAttributes(disk, staged, former) : undefined;
    return { path, place, staged, unlike };
  } catch (error) {
    throw blame(error, join(root, path));
  }
}
