import { hash } from "node:crypto";
import { join } from "node:path";
import { makeFolderOnce } from "./cache-folder.ts";
import { readArchive } from "./embedded-package.ts";
import { writeReadable } from "./unpack-chromium.ts";
import { untar } from "./untar.ts";

/** What Chromium is given so that nothing of the machine shows in a PDF, and so that it never runs as root. */
export interface Surroundings {
  /** A fontconfig file that knows a single font: with none at all, Chromium prints blank pages. */
  readonly fontConfig: string;
  /** A shell script that starts `$STACKMATRIX_CHROMIUM`, as another user if it is itself run by root. */
  readonly starter: string;
}

/** Unpacks the surroundings into the cache, once per version of their contents. */
export async function unpackSurroundings(cache: string): Promise<Surroundings> {
  const folder = join(cache, `surroundings-${hash("sha256", starterScript + fontConfig(cache)).slice(0, 8)}`);
  await makeFolderOnce(folder, async (part) => {
    const files = [...untar(await readArchive("fonts.tar.br"))];
    const font = files.find(({ path }) => path.endsWith("/OpenSans-Regular.ttf"));
    if (font === undefined) throw new Error("The embedded font is not in its archive");
    await writeReadable(join(part, "OpenSans-Regular.ttf"), font.content, 0o644);
    await writeReadable(join(part, "fonts.conf"), fontConfig(folder), 0o644);
    await writeReadable(join(part, "start-chromium.sh"), starterScript, 0o755);
  });
  return { fontConfig: join(folder, "fonts.conf"), starter: join(folder, "start-chromium.sh") };
}

/** The user that Chromium runs as when root prints: `nobody`. */
export const unprivilegedId = 65534;

const starterScript = `#!/bin/sh
exec 2>"$STACKMATRIX_CHROMIUM_LOG"
if [ "$(id -u)" = 0 ]; then
  exec setpriv --reuid=${unprivilegedId} --regid=${unprivilegedId} --clear-groups -- "$STACKMATRIX_CHROMIUM" "$@"
fi
exec "$STACKMATRIX_CHROMIUM" "$@"
`;

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
