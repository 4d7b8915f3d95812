import { expect, test } from "vitest";
import { untar } from "./untar.ts";

function anEntry(path: string, content: string, type = "0"): Buffer {
  const head = Buffer.alloc(512);
  head.write(path, 0);
  head.write(`${content.length.toString(8).padStart(11, "0")} `, 124);
  head.write(type, 156);
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content);
  return Buffer.concat([head, body]);
}

test("untar() lists the plain files with their contents", () => {
  const archive = Buffer.concat([
    anEntry("lib/", "", "5"),
    anEntry("lib/a.so", "x".repeat(600)),
    anEntry("lib/link", "", "2"),
    anEntry("b", ""),
    Buffer.alloc(1024),
  ]);

  const files = [...untar(archive)].map(({ path, content }) => [path, content.length]);

  expect(files).toEqual([
    ["lib/a.so", 600],
    ["b", 0],
  ]);
});

test("untar() lists nothing in an archive that is cut off within a head", () => {
  expect([...untar(anEntry("a", "").subarray(0, 500))]).toEqual([]);
});
