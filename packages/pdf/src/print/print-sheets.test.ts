import type { SheetDocument } from "@stackmatrix/sheets";
import { expect, test } from "vitest";
import type { PdfPrinter } from "./pdf-printer.ts";
import { printSheets } from "./print-sheets.ts";

const aSheet = (id: string): SheetDocument => ({
  id,
  lang: "en",
  title: id,
  stylesheet: "",
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
    measure: async () => ({ pages: 1, breaks: { pages: [], columns: [] } }),
    async close() {
      log.push("close");
    },
  };
  return { log, printer };
}

function slowedDown(printer: PdfPrinter): PdfPrinter {
  return {
    ...printer,
    async print(sheet) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return printer.print(sheet);
    },
  };
}

function taken(printers: PdfPrinter[]): PdfPrinter {
  return printers.shift() ?? expect.unreachable("more printers were opened than the sheets are worth");
}

const finish = async (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from(", finished")]);

test("printSheets() prints each sheet in order, tells of it, and closes the printer", async () => {
  const { log, printer } = aFakePrinter(({ id }) => Buffer.from(id));
  const onPrinted = ({ id }: SheetDocument) => log.push(`printed ${id}`);

  const printed = await printSheets([aSheet("b"), aSheet("a")], {
    openPrinter: async () => printer,
    finish,
    onPrinted,
  });

  expect(Array.from(printed, ([id, bytes]) => [id, Buffer.from(bytes).toString()])).toEqual([
    ["b", "b, finished"],
    ["a", "a, finished"],
  ]);
  expect(log).toEqual(["print b", "printed b", "print a", "printed a", "close"]);
});

test("printSheets() lets printers take turns as they are free, and closes each", async () => {
  const slow = aFakePrinter(({ id }) => Buffer.from(id));
  const fast = aFakePrinter(({ id }) => Buffer.from(id));
  const printers = [slowedDown(slow.printer), fast.printer];
  const sheets = ["a", "b", "c", "d", "e", "f", "g", "h"].map(aSheet);

  const printed = await printSheets(sheets, {
    openPrinter: async () => taken(printers),
    printers: 3,
    finish,
  });

  expect([...printed.keys()].sort()).toEqual(["a", "b", "c", "d", "e", "f", "g", "h"]);
  expect(slow.log).toEqual(["print a", "close"]);
  expect(fast.log).toEqual([..."bcdefgh"].map((id) => `print ${id}`).concat("close"));
});

test("printSheets() begins no sheet after one has failed, and closes every printer", async () => {
  const broken = aFakePrinter(() => {
    throw new Error("out of ink");
  });
  const good = aFakePrinter(({ id }) => Buffer.from(id));
  const printers = [broken.printer, slowedDown(good.printer)];
  const sheets = ["a", "b", "c", "d", "e", "f", "g", "h"].map(aSheet);

  const printing = printSheets(sheets, { openPrinter: async () => taken(printers), printers: 2, finish });

  await expect(printing).rejects.toThrow("out of ink");
  expect(broken.log).toEqual(["print a", "close"]);
  expect(good.log).toEqual(["print b", "close"]);
});

test("printSheets() stops when it is told to, and gives the reason", async () => {
  const stop = new AbortController();
  const { log, printer } = aFakePrinter(({ id }) => {
    stop.abort(new Error("no longer wanted"));
    return Buffer.from(id);
  });

  const printing = printSheets([aSheet("a"), aSheet("b")], {
    openPrinter: async () => printer,
    signal: stop.signal,
    finish,
  });

  await expect(printing).rejects.toThrow("no longer wanted");
  expect(log).toEqual(["print a", "close"]);
});

test("printSheets() opens no printer for no sheets", async () => {
  const openPrinter = async () => expect.unreachable("a printer was opened");

  expect((await printSheets([], { openPrinter })).size).toBe(0);
});

test("printSheets() closes the printer when a sheet fails, and passes the error on", async () => {
  const { log, printer } = aFakePrinter(() => {
    throw new Error("out of ink");
  });

  const printing = printSheets([aSheet("a"), aSheet("b")], { openPrinter: async () => printer, finish });

  await expect(printing).rejects.toThrow("out of ink");
  expect(log).toEqual(["print a", "close"]);
});

test("printSheets() finishes a sheet while the next one prints, and the last one while the printer closes", async () => {
  const { log, printer } = aFakePrinter(({ id }) => Buffer.from(id));
  const finishSlowly = async (bytes: Uint8Array, { id }: SheetDocument) => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    log.push(`finished ${id}`);
    return bytes;
  };

  await printSheets([aSheet("a"), aSheet("b")], { openPrinter: async () => printer, finish: finishSlowly });

  expect(log).toEqual(["print a", "print b", "finished a", "close", "finished b"]);
});

test("printSheets() passes on what goes wrong in finishing", async () => {
  const { log, printer } = aFakePrinter(({ id }) => Buffer.from(id));
  const fail = async () => {
    throw new Error("no staples");
  };

  const printing = printSheets([aSheet("a"), aSheet("b"), aSheet("c")], {
    openPrinter: async () => printer,
    finish: fail,
  });

  await expect(printing).rejects.toThrow("no staples");
  expect(log).toEqual(["print a", "print b", "close"]);
});

test("printSheets() keeps a file that it cannot finish, and tells of it", async () => {
  const { printer } = aFakePrinter(() => Buffer.from("%PDF-1.4\n%%EOF\n"));
  const told: unknown[] = [];

  const printed = await printSheets([aSheet("a")], {
    openPrinter: async () => printer,
    onUnfinished: ({ id }, { lacks, reason }) => told.push({ id, lacks, reason }),
  });

  expect(Buffer.from(printed.get("a") ?? []).toString()).toBe("%PDF-1.4\n%%EOF\n");
  expect(told).toEqual([
    { id: "a", lacks: expect.arrayContaining(["characters", "packing"]), reason: "its end is missing" },
  ]);
});

test("printSheets() passes on what goes wrong in closing, once all is finished", async () => {
  const { log, printer } = aFakePrinter(({ id }) => Buffer.from(id));
  const stuck: PdfPrinter = { ...printer, close: () => Promise.reject(new Error("the lid is stuck")) };
  const finishSlowly = async (bytes: Uint8Array) => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    log.push("finished");
    return bytes;
  };

  const printing = printSheets([aSheet("a")], { openPrinter: async () => stuck, finish: finishSlowly });

  await expect(printing).rejects.toThrow("the lid is stuck");
  expect(log).toEqual(["print a", "finished"]);
});
