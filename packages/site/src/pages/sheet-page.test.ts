import { smallDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { readPage } from "../testing/read-page.ts";
import { homePage } from "./home-page.ts";
import { pageHtml } from "./page-html.ts";
import type { SheetFiles } from "./sheet-files.ts";
import { sheetPage } from "./sheet-page.ts";
import { startSitePage } from "./site-page.ts";

const sheet = `
title: { en: 'Boats "at once"', zh-TW: 船 }
subtitle: { en: All of them., zh-TW: 全部。 }
size: A4
blocks:
  - { block: matrix, matrix: ferry-or-rowboat }
  - { block: guide, guide: which-boat }
  - { block: service, service: ferry, part: summary }
  - { block: matrix, matrix: ferry-or-rowboat }
  - { block: layers }
`;
const files: SheetFiles = { folder: "../pdf", profile: "", hasPreview: true };

test("sheetPage() leads to the sheet as it is today and, once each, to the pages of what it shows", () => {
  const page = pageOf({});

  const { elements } = readPage(pageHtml(page, sheetPage(page, "boats", files) ?? none()));

  const links = elements.flatMap(({ attributes: { href } }) => href ?? []);
  expect(links).toEqual(expect.arrayContaining(["../../../pdf/en/boats.pdf", "../../../pdf/en/boats.html"]));
  expect(links.filter((link) => link === "../matrices/ferry-or-rowboat.html")).toHaveLength(1);
  expect(links).toContain("../guides/which-boat.html");
  expect(links).toContain("../services/ferry.html");
  expect(links).toContain("../layers.html");
  expect(sheetPage(page, "none", files)).toBeUndefined();
});

test.each([
  ["https://ferries.example/guide/site", "https://ferries.example/guide/pdf/en/boats.preview.png"],
  ["https://ferries.example/site/", "https://ferries.example/pdf/en/boats.preview.png"],
])(
  "The pages of a sheet and the first page are shown with its picture where the site is at %s",
  (homepage, address) => {
    const page = pageOf({ homepage });
    for (const content of [sheetPage(page, "boats", files) ?? none(), homePage(page, files)])
      expect(sharedIn(pageHtml(page, content))).toEqual({
        "og:image": address,
        "og:image:type": "image/png",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": 'Boats "at once"',
        "twitter:card": "summary_large_image",
      });
  },
);

test.each([
  ["the project does not say where it is read", {}, files],
  ["no pictures are made", { homepage: "https://ferries.example/site/" }, { ...files, hasPreview: false }],
  ["no sheets are made", { homepage: "https://ferries.example/site/" }, undefined],
  ["the sheets would lie above the root of a host", { homepage: "https://ferries.example/" }, files],
  ["the address has room for no page", { homepage: "https://ferries.example/site?page=1" }, files],
])("No picture is named where %s", (_, info, of) => {
  const page = pageOf(info);

  expect(sharedIn(pageHtml(page, sheetPage(page, "boats", of) ?? none()))).toEqual({
    "twitter:card": "summary",
  });
  expect(sharedIn(pageHtml(page, homePage(page, of)))).toEqual({ "twitter:card": "summary" });
});

function pageOf(info: { readonly homepage?: string }) {
  const dataset = smallDataset({ "sheets/boats": sheet });
  return startSitePage({ ...dataset, info: { ...dataset.info, ...info } }, "en", {
    path: "sheets/boats.html",
  });
}

/** What those who show links read of a picture. */
function sharedIn(html: string): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    readPage(html).elements.flatMap(({ attributes: { content, name: called, property } }) => {
      const name = property ?? called ?? "";
      return name.startsWith("og:image") || name === "twitter:card" ? [[name, content]] : [];
    }),
  );
}

function none(): never {
  throw new Error("There is no such page");
}
