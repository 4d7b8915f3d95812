import type { SheetDocument } from "@stackmatrix/sheets";
import { expect, test } from "vitest";
import { xmpPacket } from "./document-properties.ts";

const sheetOf = (text: string): SheetDocument => ({
  id: "en/harbours",
  lang: "en",
  title: text,
  stylesheet: "",
  pageStyle: "",
  body: "",
  properties: { author: text, subject: text, keywords: [text, text], rights: text },
});

test("xmpPacket() shows markup as text in every property", () => {
  const tags = (packet: string) => packet.match(/<[^>]*>/g);

  const packet = xmpPacket(sheetOf(`<b>&amp;]]>"'`), "<b>&");

  expect(tags(packet)).toEqual(tags(xmpPacket(sheetOf("plain"), "plain")));
  expect(packet).not.toMatch(/&(?!(?:lt|gt|amp|quot|apos|#\d+);)/);
  expect(packet.match(/(?:&amp;|&#38;)amp;/g)).toHaveLength(8);
});

test("xmpPacket() leaves out what a sheet does not say", () => {
  const packet = xmpPacket(
    { ...sheetOf(""), title: "Harbours", properties: { author: "", subject: "", keywords: [], rights: "" } },
    "a printer",
  );

  expect(packet.match(/<dc:\w+>/g)).toEqual(["<dc:format>", "<dc:title>", "<dc:language>"]);
  expect(packet).not.toContain("Keywords");
});
