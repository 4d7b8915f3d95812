import { readFileSync } from "node:fs";
import type { Renderer } from "@stackmatrix/core";
import type { OutputFile, Project } from "@stackmatrix/core/node";
import { folderOf } from "./folder-of.ts";
import { renderDocs } from "./render-docs.ts";
import type { Target, TargetName, TargetOutput } from "./target.ts";

/** The targets, in the order in which they are rendered; each imports its renderer when it is asked. */
export const targets: readonly Target[] = [
  {
    name: "markdown",
    render: async (project) => {
      const { createMarkdownRenderer } = await import("@stackmatrix/markdown");
      const renderer = createMarkdownRenderer({ align: project.config.targets.markdown?.align });
      return output(fromRenderer(project, "markdown", renderer));
    },
  },
  { name: "docs", render: renderDocs },
  {
    name: "pdf",
    render: async (project) => {
      const { createSheetRenderer, sheetAssets } = await import("@stackmatrix/pdf");
      const { profiles } = project.config.targets.pdf ?? {};
      const renderer = createSheetRenderer({ profiles, theme: project.theme });
      const folder = folderOf(project.config, "pdf");
      const assets = sheetAssets().map(({ path, file }) => ({
        path: `${folder}/${path}`,
        content: readFileSync(file),
      }));
      return output([...fromRenderer(project, "pdf", renderer), ...assets]);
    },
  },
  {
    name: "api",
    render: async (project) => {
      const { apiRenderer } = await import("@stackmatrix/api");
      return output(fromRenderer(project, "api", apiRenderer));
    },
  },
  {
    name: "package",
    render: async (project) => {
      const { packageRenderer } = await import("@stackmatrix/api");
      const name = project.config.targets.package?.name;
      return output(fromRenderer(project, "package", packageRenderer({ name })));
    },
  },
  {
    name: "schema",
    render: async (project) => {
      const { schemaArtifacts } = await import("@stackmatrix/core");
      const folder = folderOf(project.config, "schema");
      return output(schemaArtifacts().map(({ path, content }) => ({ path: `${folder}/${path}`, content })));
    },
  },
];

function fromRenderer(
  { dataset, config }: Project,
  name: TargetName,
  renderer: Renderer,
): readonly OutputFile[] {
  const folder = folderOf(config, name);
  return Array.from(renderer.render(dataset, config.locales), ({ path, content }) => ({
    path: `${folder}/${path}`,
    content,
  }));
}

function output(files: readonly OutputFile[]): TargetOutput {
  return { files, diagnostics: [], sources: [] };
}
