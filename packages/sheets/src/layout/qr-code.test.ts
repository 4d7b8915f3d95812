import jsqr from "jsqr";
import { expect, test } from "vitest";
import { type QrCode, qrCode } from "./qr-code.ts";

const addresses = [
  "https://a.example/",
  "https://ferries.example/guide/zh-TW/sheets/boats.html",
  `https://ferries.example/${"a".repeat(100)}.html`,
  `https://ferries.example/${"a".repeat(128)}`,
];

test.each(addresses)("qrCode() draws %s so that a reader finds it", (address) => {
  const code = qrCode(address) ?? none();

  expect(readCode(code)?.data).toBe(address);
  expect(qrCode(address)).toEqual(code);
});

test.each(addresses)(
  "qrCode() keeps white around the code of %s, and a size that is read from paper",
  (address) => {
    const { edge, path, size, white } = qrCode(address) ?? none();
    const places = Array.from(path.matchAll(/[MH](\d+)/g), ([, x]) => Number(x));
    const module = edge / size;

    expect([Math.min(...places), Math.max(...places)]).toEqual([4, size - 4]);
    expect(white).toBeCloseTo(4 * module);
    expect(module).toBeGreaterThanOrEqual(0.4);
    expect(edge - 2 * white).toBeGreaterThanOrEqual(15 - 1e-9);
    expect(edge - 2 * white).toBeLessThan(20);
  },
);

test("qrCode() corrects what is damaged by fifteen in a hundred", () => {
  const [, address = ""] = addresses;
  const code = qrCode(address) ?? none();

  expect(readCode(code)?.version).toBeLessThanOrEqual(4);
  expect(readCode(code, { blot: 6 })?.data).toBe(address);
});

test("qrCode() draws nothing of a text that would take more than a corner", () => {
  expect(qrCode(`https://ferries.example/${"a".repeat(129)}`)).toBeUndefined();
  expect(qrCode(`https://ferries.example/${"船".repeat(50)}`)).toBeUndefined();
});

/** Reads the path of a code as it would be seen, with a square of modules in its middle blotted out. */
function readCode({ path, size }: QrCode, { blot = 0 } = {}) {
  const scale = 4;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  const paint = ([left, right]: readonly [number, number], [top, bottom]: readonly [number, number]) => {
    for (let y = top * scale; y < bottom * scale; y++)
      for (let x = left * scale; x < right * scale; x++)
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  };
  for (const [, from, top, to] of path.matchAll(/M(\d+) (\d+)H(\d+)V\d+H\d+z/g))
    paint([Number(from), Number(to)], [Number(top), Number(top) + 1]);
  const start = Math.floor((size - blot) / 2);
  paint([start, start + blot], [start, start + blot]);
  return jsqr.default(data, width, width);
}

function none(): never {
  throw new Error("There is no code");
}
