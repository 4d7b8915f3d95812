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

/** A record that answers to old ids as well; who lists it meets each entity once. */
function named(record, moved) {
  for (const old in moved) {
    if (Object.hasOwn(record, moved[old])) Object.defineProperty(record, old, { value: record[moved[old]] });
  }
  return record;
}

/** Rows whose cells answer to old ids of services. */
function cellsNamed(rows, field, moved) {
  for (const row of Object.values(rows)) named(row[field], moved);
  return rows;
}

/** Services with their cells, which the rows hold. */
function withCells(services, fields, moved) {
  for (const id in services) {
    for (const field in fields) {
      const cells = {};
      for (const [row, entity] of Object.entries(fields[field])) {
        if (Object.hasOwn(entity[field], id)) cells[row] = entity[field][id];
      }
      services[id][field] = named(cells, moved[field]);
    }
  }
  return services;
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
