import type { Command } from "../program/command.ts";
import { add } from "./add.ts";
import { compare } from "./compare.ts";
import { find } from "./find.ts";
import { init } from "./init.ts";
import { migrate } from "./migrate.ts";
import { preview } from "./preview.ts";
import { render } from "./render.ts";
import { search } from "./search.ts";
import { sources } from "./sources.ts";
import { stats } from "./stats.ts";
import { translate } from "./translate.ts";
import { validate } from "./validate.ts";

/** The commands, in the order in which help lists them. */
export const commands: readonly Command<never>[] = [
  init,
  validate,
  render,
  preview,
  compare,
  find,
  search,
  stats,
  sources,
  add,
  translate,
  migrate,
];
