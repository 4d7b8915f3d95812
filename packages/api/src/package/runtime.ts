import { proseMarks } from "@stackmatrix/core";
import { banner } from "./module-files.ts";

/** What the modules of a package need to run, for `import`; the names that each exports come first. */
export const runtime: Readonly<
  Record<"frozen" | "plain", { readonly exports: string; readonly text: string }>
> = {
  frozen: {
    exports: "cellsNamed, frozen, named, withCells",
    text: `/** What nobody may change, all the way down. */
function frozen(value) {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key in value) frozen(value[key]);
  }
  return value;
}

/** A record that answers to old ids as well; who lists it meets each entity once. What was read stays as it is. */
function named(read, moved) {
  const record = { ...read };
  for (const old in moved) {
    if (Object.hasOwn(record, moved[old])) Object.defineProperty(record, old, { value: record[moved[old]] });
  }
  return record;
}

/** Rows whose cells answer to old ids of services. */
function cellsNamed(rows, field, moved) {
  const entries = Object.entries(rows);
  return Object.fromEntries(entries.map(([id, row]) => [id, { ...row, [field]: named(row[field], moved) }]));
}

/** Services with their cells, which the rows hold. */
function withCells(services, fields, moved) {
  const cellsOf = (id, field) => {
    const cells = {};
    for (const [row, entity] of Object.entries(fields[field])) {
      if (Object.hasOwn(entity[field], id)) cells[row] = entity[field][id];
    }
    return moved[field] ? named(cells, moved[field]) : cells;
  };
  const withEach = ([id, service]) => {
    const cells = Object.keys(fields).map((field) => [field, cellsOf(id, field)]);
    return [id, { ...service, ...Object.fromEntries(cells) }];
  };
  return Object.fromEntries(Object.entries(services).map(withEach));
}
`,
  },
  plain: {
    exports: "plain",
    // The grammar is that by which the data is read.
    text: `const marks = new RegExp(${JSON.stringify(proseMarks.any)}, "gu");
const codes = new RegExp(${JSON.stringify(proseMarks.code)}, "gu");

function plain(text) {
  const wordsOf = (code) => code.slice(1, -1);
  return text.replace(marks, (...found) => {
    const { code, label } = found.at(-1);
    return code === undefined ? label.replace(codes, wordsOf) : wordsOf(code);
  });
}
`,
  },
};

/** A part of the runtime as a module. */
export function esmRuntime(name: keyof typeof runtime): string {
  const { exports, text } = runtime[name];
  return `${banner}${text}\nexport { ${exports} };\n`;
}

/** The same for `require`. */
export function cjsRuntime(name: keyof typeof runtime): string {
  const { exports, text } = runtime[name];
  return `${banner}"use strict";\n${text}\nmodule.exports = { ${exports} };\n`;
}
