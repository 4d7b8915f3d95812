import type { Block } from "@stackmatrix/core/schema";
import { sitePath } from "@stackmatrix/view";
import type { PageLink } from "./page-content.ts";
import type { SitePage } from "./site-page.ts";

/** The pages of what the blocks of a sheet show, each once, in the order of the blocks. */
export function pagesShown(page: SitePage, blocks: readonly Block[]): readonly PageLink[] {
  const links = blocks.flatMap((block) => pagesOf(page, block));
  return [...new Map(links.map((link) => [link.path, link])).values()];
}

/** The pages of what one block shows; of what it shows of a whole kind, the page of that. */
function pagesOf(page: SitePage, block: Block): readonly PageLink[] {
  const { dataset } = page;
  switch (block.block) {
    case "matrix":
      return linkTo(page, "matrices", dataset.matrices.get(block.matrix));
    case "path":
      return linkTo(page, "paths", dataset.paths.get(block.path));
    case "guide":
      return linkTo(page, "guides", dataset.guides.get(block.guide));
    case "analogy":
      return linkTo(page, "analogies", dataset.analogies.get(block.analogy));
    case "diagrams":
      return block.diagrams.flatMap((id) => linkTo(page, "diagrams", dataset.diagrams.get(id)));
    case "term": {
      const term = dataset.terms.get(block.term);
      return linkTo(page, "terms", term && { id: term.id, title: term.name ?? term.word });
    }
    case "service": {
      const service = dataset.services.get(block.service);
      return linkTo(page, "services", service && { id: service.id, title: service.name });
    }
    case "layers":
    case "misconceptions":
    case "questions":
    case "glossary":
      return dataset[block.block].size === 0
        ? []
        : [{ title: page.words.label[block.block], path: `${block.block}.html` }];
    default:
      return block satisfies never;
  }
}

/** What is called by a text in each language, or by one word in all of them. */
interface Titled {
  readonly id: string;
  readonly title: Parameters<SitePage["say"]>[0] | string;
}

function linkTo(
  page: SitePage,
  kind: Parameters<typeof sitePath>[0],
  entity: Titled | undefined,
): readonly PageLink[] {
  const path = entity && sitePath(kind, entity.id);
  if (entity === undefined || path === undefined) return [];
  return [{ path, title: typeof entity.title === "string" ? entity.title : page.say(entity.title) }];
}
