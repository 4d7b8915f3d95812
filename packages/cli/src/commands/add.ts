import type { Command } from "../command.ts";
import { findProject } from "../find-project.ts";

/** Begins an entity: a file with every key that it must have. */
export const add: Command<Record<never, never>> = {
  name: "add",
  summary: "write a file to fill in, such as a service, a capability or a source",
  declare: (declaration) =>
    declaration
      .argument("<kind>", "what to add, such as service, capability or source")
      .argument("<id>", "its id, for ever: lower-case words and single hyphens"),
  async run(shell, _options, [kind = "", id = ""]) {
    const root = findProject(shell.cwd);
    const { addEntity } = await import("../add-entity.ts");
    return addEntity(shell, root, { kind, id });
  },
};
