import { PrintError } from "@stackmatrix/pdf";
import type { SheetDocument } from "@stackmatrix/sheets";
import { expect, test } from "vitest";
import { createPrintDesk } from "./print-desk.ts";

test("a desk prints each version of a sheet once, and only when it is asked", async () => {
  const { desk, log, write } = aDesk();
  write("first");

  await Promise.all([desk.print("en/a"), desk.print("en/a")]);
  write("second");
  await desk.print("en/a");

  expect(log).toEqual(["open", "print first", "print second"]);
});

test("a desk leaves out versions that nobody waits for any more", async () => {
  const { desk, log, write } = aDesk();
  write("first");
  const first = desk.print("en/a");
  await first;

  write("second");
  const second = desk.print("en/a");
  write("third");
  const third = desk.print("en/a");

  expect(await second).toBe(await third);
  expect(log).toEqual(["open", "print first", "print third"]);
});

test("a desk keeps the last good print when a later one fails, and says why", async () => {
  const { desk, write } = aDesk();
  write("first");
  const good = await desk.print("en/a");
  write("broken");

  const bad = await desk.print("en/a");

  expect(good?.fault).toBeUndefined();
  expect(bad?.fault).toContain("out of ink");
  expect(bad?.fitted).toBe(good?.fitted);
});

test("a desk prints again for another stylesheet, by the same printer", async () => {
  const { desk, log, write } = aDesk();
  write("first");
  await desk.print("en/a");

  write("first", "h1 { color: red }");
  await desk.print("en/a");
  await desk.close();

  expect(log).toEqual(["open", "print first", "print first", "close"]);
});

test("a desk has no print of a sheet that there is not", async () => {
  const { desk, write } = aDesk();
  write("first");

  expect(await desk.print("en/b")).toBeUndefined();
});

/** A desk with a printer that fails at "broken", and what it was told to do. */
function aDesk() {
  const log: string[] = [];
  let order = { sheets: new Map<string, SheetDocument>() };
  const desk = createPrintDesk({
    order: () => order,
    onPrinted: () => {},
    async openPrinter() {
      log.push("open");
      return {
        print: async () => new Uint8Array(),
        measure: async () => ({ pages: 1, breaks: { pages: [], columns: [] } }),
        close: async () => void log.push("close"),
      };
    },
    async printSheet(_, sheet) {
      const { id, body } = sheet;
      if (body === "broken") throw new PrintError(id, "out of ink");
      log.push(`print ${body}`);
      return { sheet, bytes: Buffer.from(body), pages: 1, scale: 1 };
    },
  });
  const write = (body: string, stylesheet = "") => {
    const sheet = { id: "en/a", lang: "en", title: "A", stylesheet, pageStyle: "", body };
    order = { sheets: new Map([[sheet.id, sheet]]) };
  };
  return { desk, log, write };
}
