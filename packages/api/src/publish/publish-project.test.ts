import { wholeContents } from "@stackmatrix/core";
import { expect, test } from "vitest";
import { documents } from "../contract/documents.ts";
import { endpoints } from "../endpoints.ts";
import { openApi } from "../openapi.ts";
import { packageFiles } from "../package/package-files.ts";
import { harbours } from "../testing/harbours.ts";

const dataset = harbours(["en", "zh-TW"]);
const told = {
  ...dataset,
  info: {
    ...dataset.info,
    title: { en: "Harbours compared", "zh-TW": "港口比較" },
    publisher: "Harbour Press",
    homepage: "https://example.com/harbours",
  },
};
const project = {
  title: { en: "Harbours compared", "zh-TW": "港口比較" },
  publisher: { en: "Harbour Press", "zh-TW": "Harbour Press" },
  url: "https://example.com/harbours",
};

function indexOf(from: typeof dataset): object {
  const body = endpoints(from)
    .find(({ path }) => path === "v1/index.json")
    ?.body();
  return Object(documents.index.parse(body)).result;
}

test("publishProject() fills the index, the description of the API and the package", () => {
  const about = [...packageFiles(told)].find(({ path }) => path === "about.json")?.content(told) ?? "";

  expect(indexOf(told)).toMatchObject(project);
  expect(openApi(told, told.locales)).toMatchObject({
    info: {
      title: "Harbours compared",
      contact: { name: "Harbour Press", url: "https://example.com/harbours" },
      license: { identifier: "CC0-1.0" },
    },
  });
  expect(JSON.parse(String(wholeContents(about)))).toMatchObject({ ...project, licence: "CC0-1.0" });
});

test("publishProject() leaves out what the project does not say", () => {
  expect(JSON.parse(JSON.stringify(indexOf(dataset)))).not.toHaveProperty("title");
  expect(openApi(dataset, dataset.locales)).toMatchObject({ info: { title: "@example/harbours" } });
  expect(Object(openApi(dataset, dataset.locales).info)).not.toHaveProperty("contact");
});
