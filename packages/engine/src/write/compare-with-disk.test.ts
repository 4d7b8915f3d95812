import { join } from "node:path";
import { systemDisk } from "@stackmatrix/core/node";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { compareWithDisk } from "./compare-with-disk.ts";

const tools = { disk: systemDisk, patiently: <Result>(act: () => Result) => act() };

test.each([
  { title: "the same bytes", found: "a\n", content: "a\n", isDone: true },
  {
    title: "the same text with the line ends of Windows",
    found: "a\r\nb\r\n",
    content: "a\nb\n",
    isDone: true,
  },
  { title: "the same text with line ends of both kinds", found: "a\r\nb\n", content: "a\nb\n", isDone: true },
  { title: "another text", found: "a\n", content: "b\n", isDone: false },
  { title: "the same bytes but for line ends", found: "a\r\n", content: Buffer.from("a\n"), isDone: false },
  { title: "bytes that are no text", found: "\0\r\n", content: "\0\n", isDone: false },
  {
    title: "bytes that only look like the text when decoded",
    found: Buffer.of(0xff),
    content: "\ufffd",
    isDone: false,
  },
])("a file is compared with what is there: $title", ({ found, content, isDone }) => {
  const root = temporaryFolder({ "a.md": found });

  expect(compareWithDisk(tools, root, { path: "a.md", content })).toMatchObject({
    place: join(root, "a.md"),
    isDone,
  });
});

test.each([
  { title: "Windows", found: "old\r\ntext\r\n", content: "new\n", written: "new\r\n" },
  { title: "Unix", found: "old\ntext\n", content: "new\n", written: "new\n" },
  { title: "nothing, when there is one line only", found: "old", content: "new\n", written: "new\n" },
  {
    title: "its own, which it has been told",
    found: "old\r\n",
    content: "new\r\nand\nso\n",
    written: "new\r\nand\nso\n",
  },
])("a text takes on the line ends that it finds: those of $title", ({ found, content, written }) => {
  const root = temporaryFolder({ "a.md": found });

  expect(compareWithDisk(tools, root, { path: "a.md", content })).toMatchObject({ content: written });
});
