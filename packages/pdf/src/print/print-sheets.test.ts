import { expect, test } from "vitest";
import type { PdfPrinter, SheetDocument } from "./pdf-printer.ts";
import { printSheets } from "./print-sheets.ts";

const aSheet = (id: string): SheetDocument => ({
  id,
  lang: "en",
  title: id,
  pageStyle: "",
  body: `<p>${id}</p>`,
});

function aFakePrinter(print: (sheet: SheetDocument) => Uint8Array) {
  const log: string[] = [];
  const printer: PdfPrinter = {
    async print(sheet) {
      log.push(`print ${sheet.id}`);
      return print(sheet);
    },
    async close() {
      log.push("close");
    },
  };
  return { log, printer };
}

test("printSheets() prints each sheet in order, tells of it, and closes the printer", async () => {
  const { log, printer } = aFakePrinter(({ id }) => Buffer.from(id));
  const onPrinted = ({ id }: SheetDocument) => log.push(`printed ${id}`);

  const printed = await printSheets([aSheet("b"), aSheet("a")], {
    openPrinter: async () => printer,
    onPrinted,
  });

  expect([...printed]).toEqual([
    ["b", Buffer.from("b")],
    ["a", Buffer.from("a")],
  ]);
  expect(log).toEqual(["print b", "printed b", "print a", "printed a", "close"]);
});

test("printSheets() opens no printer for no sheets", async () => {
  const openPrinter = async () => expect.unreachable("a printer was opened");

  expect((await printSheets([], { openPrinter })).size).toBe(0);
});

test("printSheets() closes the printer when a sheet fails, and passes the error on", async () => {
  const { log, printer } = aFakePrinter(() => {
    throw new Error("out of ink");
  });

  const printing = printSheets([aSheet("a"), aSheet("b")], { openPrinter: async () => printer });

  await expect(printing).rejects.toThrow("out of ink");
  expect(log).toEqual(["print a", "close"]);
});
