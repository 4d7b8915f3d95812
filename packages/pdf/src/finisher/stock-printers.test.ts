import type { PdfPrinter } from "@stackmatrix/pdf";
import { expect, test } from "vitest";
import { stockPrinters } from "./stock-printers.ts";

/** Printers that say when they are opened and closed. */
function aShop() {
  const log: string[] = [];
  let count = 0;
  const open = async (onStarting: () => void): Promise<PdfPrinter> => {
    count += 1;
    const name = `printer ${count}`;
    log.push(`open ${name}`);
    onStarting();
    return {
      print: async () => Buffer.from(name),
      measure: async () => ({ pages: 1, breaks: { pages: [], columns: [] } }),
      close: async () => void log.push(`close ${name}`),
    };
  };
  return { log, open };
}

test("a stock gives the printer that was begun, and then others", async () => {
  const { log, open } = aShop();
  const stock = stockPrinters(open);

  await stock.startOne();
  const [one, other] = [await stock.take(), await stock.take()];
  await stock.discard();

  expect(log).toEqual(["open printer 1", "open printer 2"]);
  expect(await Promise.all([one, other].map((printer) => printer.print({} as never)))).toEqual([
    Buffer.from("printer 1"),
    Buffer.from("printer 2"),
  ]);
});

test("a stock closes the printer that nobody took", async () => {
  const { log, open } = aShop();
  const stock = stockPrinters(open);

  await stock.startOne();
  await stock.discard();

  expect(log).toEqual(["open printer 1", "close printer 1"]);
});

test("a stock tells whoever takes it of a printer that does not open", async () => {
  const stock = stockPrinters(async () => Promise.reject(new Error("no paper")));

  await stock.startOne();

  await expect(stock.take()).rejects.toThrow("no paper");
  await expect(stock.discard()).resolves.toBeUndefined();
});
