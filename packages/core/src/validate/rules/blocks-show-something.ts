import type { Block } from "../../schema/sheet.ts";
import type { Entities, Rule } from "../rule.ts";

/** A block of a sheet has something to show: a heading alone tells nothing. */
export const blocksShowSomething: Rule = {
  name: "blocks-show-something",
  *check(entities) {
    for (const { file, value } of entities.sheets.values()) {
      for (const [index, block] of value.blocks.entries()) {
        if (!isEmpty(block, entities)) continue;
        yield {
          code: "sheet/empty-block",
          location: file.locate(["blocks", index, "block"]),
          args: { block: block.block },
        };
      }
    }
  },
};

/** Whether there is nothing of what a block shows; what it names and what is not there is another rule's. */
function isEmpty(block: Block, entities: Entities): boolean {
  switch (block.block) {
    case "layers":
      return (
        isNone(entities, "layers") || (block.services !== undefined && liveNowhere(block.services, entities))
      );
    case "misconceptions":
      return block.misconceptions ? block.misconceptions.length === 0 : isNone(entities, "misconceptions");
    case "questions":
      return block.questions ? block.questions.length === 0 : isNone(entities, "questions");
    case "glossary":
      return block.glossaries ? block.glossaries.length === 0 : isNone(entities, "glossary");
    case "service":
      return isPartEmpty(block, entities);
    default:
      return false;
  }
}

/** Whether none of these services is in a layer; of one that is not there or wrong, nobody knows. */
function liveNowhere(ids: readonly string[], { services }: Entities): boolean {
  return ids.every((id) => services.get(id)?.value.layer === undefined && services.has(id));
}

/** Files that are wrong by themselves are there all the same. */
function isNone(entities: Entities, kind: "layers" | "misconceptions" | "questions" | "glossary"): boolean {
  return entities[kind].size === 0 && entities.broken[kind].size === 0;
}

function isPartEmpty(
  { part, service: id }: Extract<Block, { block: "service" }>,
  { services }: Entities,
): boolean {
  const service = services.get(id)?.value;
  if (!service) return false;
  switch (part) {
    case "summary":
      return service.oneLiner === undefined && service.summary === undefined;
    case "takes-over":
      return isMissing(service.takesOver);
    case "when":
      return isMissing(service.useWhen) && isMissing(service.avoidWhen);
    case "relations": {
      // A relation is stored with one of the two, and shown with both.
      const all = [...services].flatMap(([from, { value }]) =>
        (value.relations ?? []).flatMap((relation) => [from, relation.service]),
      );
      return !all.includes(id);
    }
    default:
      return isMissing(service[part]);
  }
}

function isMissing(list: readonly unknown[] | undefined): boolean {
  return (list ?? []).length === 0;
}
