import { expect, test } from "vitest";
import { writePdf } from "../testing/write-pdf.ts";
import { markArtifacts } from "./mark-artifacts.ts";
import { readPdf } from "./pdf-file.ts";

const page = "<</Type /Page\n/Contents 4 0 R>>";

function mark(...lines: readonly string[]): readonly string[] {
  const stream = Buffer.from(lines.join("\n"));
  const { objects } = markArtifacts(readPdf(writePdf([page, { dictionary: "<<", stream }])));
  return Buffer.from(objects.get(4)?.stream ?? [])
    .toString()
    .split("\n");
}

const own = ["/P <</MCID 0 >>BDC", "BT", "<0001> Tj", "ET", "0 0 9 9 re", "f", "EMC"];

test("markArtifacts() marks text and shapes that no tag has, each by itself", () => {
  expect(mark("q", "BT", "<0001> Tj", "ET", "0 0 m", "9 9 l", "S", ...own, "Q")).toEqual([
    ...["q", "/Artifact BMC", "BT", "<0001> Tj", "ET", "EMC"],
    ...["/Artifact BMC", "0 0 m", "9 9 l", "S", "EMC", ...own, "Q"],
  ]);
});

test("markArtifacts() leaves what only limits what is drawn, and what has marks", () => {
  const lines = ["0 0 9 9 re", "W* n", "q", ...own, "Q"];

  expect(mark(...lines)).toEqual(lines);
});

test("markArtifacts() takes a text with marks inside for one", () => {
  const text = ["BT", "/Span<</ActualText <FEFF0041> >> BDC", "<0001> Tj", "EMC", "ET"];

  expect(mark(...text)).toEqual(["/Artifact BMC", ...text, "EMC"]);
});

test.each([[["EMC"]], [own.slice(0, -1)]])(
  "markArtifacts() fails at marks that do not match: %j",
  (lines) => {
    expect(() => mark(...lines)).toThrow("what it draws is marked in another way");
  },
);
