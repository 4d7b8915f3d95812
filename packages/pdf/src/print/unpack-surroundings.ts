import { hash } from "node:crypto";
import { join } from "node:path";
import { readArchive } from "./embedded-package.ts";
import { makeFolderOnce } from "./make-folder-once.ts";
import { writeReadable } from "./unpack-chromium.ts";
import { untar } from "./untar.ts";

/** What Chromium is given so that nothing of the machine shows in a PDF. */
export interface Surroundings {
  /** A fontconfig file that knows a single font: with none at all, Chromium prints blank pages. */
  readonly fontConfig: string;
}

/** Unpacks the surroundings into the cache, once per version of their contents. */
export async function unpackSurroundings(cache: string): Promise<Surroundings> {
  const folder = join(cache, `surroundings-${hash("sha256", fontConfig(cache)).slice(0, 8)}`);
  await makeFolderOnce(folder, async (part) => {
    const files = [...untar(await readArchive("fonts.tar.br"))];
    const font = files.find(({ path }) => path.endsWith("/OpenSans-Regular.ttf"));
    if (font === undefined) throw new Error("The embedded font is not in its archive");
    await writeReadable(join(part, "OpenSans-Regular.ttf"), font.content, 0o644);
    await writeReadable(join(part, "fonts.conf"), fontConfig(folder), 0o644);
  });
  return { fontConfig: join(folder, "fonts.conf") };
}

function fontConfig(folder: string): string {
  const path = folder.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${path}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}
