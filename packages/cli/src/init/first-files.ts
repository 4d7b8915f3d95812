import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { listFiles } from "@stackmatrix/core/node";

/** A file of the small comparison that a project begins with. */
export interface FirstFile {
  readonly path: string;
  readonly content: string;
  /** The lines that a file in its place cannot do without. */
  readonly essentials: readonly string[];
}

/** What of the project has another name where the usual one is taken. */
export interface FirstNames {
  /** The folder of the data. */
  readonly data: string;
  readonly readme: string;
}

/** The files of a small comparison, which is right and can be rendered as it is. */
export function firstFiles({ data, readme }: FirstNames): readonly FirstFile[] {
  return listFiles(templates, ".").map((name) => {
    const path = name.slice("./".length);
    const text = readFileSync(`${templates}/${path}`, "utf8");
    switch (path) {
      case "stackmatrix.yaml": {
        const content = text.replace("data: data", `data: ${data}`).replace("README.md", readme);
        return { path, content, essentials: [] };
      }
      case "README.md": {
        const content = text.replace("[data](data/)", `[${data}](${data}/)`);
        return { path: readme, content, essentials: linesOf(text, /^<!-- stackmatrix:/) };
      }
      // Neither npm nor git would leave a file of that name among the templates alone.
      case "gitignore":
        return { path: ".gitignore", content: text, essentials: linesOf(text, /^[^#]/) };
      default:
        return { path: path.replace(/^data\//, `${data}/`), content: text, essentials: [] };
    }
  });
}

const templates = fileURLToPath(new URL("../../templates/comparison", import.meta.url));

function linesOf(text: string, wanted: RegExp): readonly string[] {
  return text.split("\n").filter((line) => wanted.test(line));
}
