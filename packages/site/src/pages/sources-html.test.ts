import { smallDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { readPage } from "../testing/read-page.ts";
import { startSitePage } from "./site-page.ts";
import { sourcesHtml } from "./sources-html.ts";

test.each([1, 5, 6, 40])(
  "sourcesHtml() leads from a source back to each of its %d marks, and folds those beyond five",
  (count) => {
    const page = startSitePage(smallDataset(), "en", { path: "index.html" });
    const [number = 0] = page.citations.cite({ sources: ["handbook"] as never });
    for (let mark = 0; mark < count; mark++) page.marks([number]);

    const { elements } = readPage(sourcesHtml(page).html);

    const back = elements.filter(({ attributes }) => attributes.class === "back");
    expect(back.map(({ attributes: { href } }) => href)).toEqual(
      Array.from({ length: count }, (_, index) => `#_ref-${number}-${index + 1}`),
    );
    const folds = elements.filter(({ attributes }) => attributes.class === "backs");
    expect(folds.map(({ text }) => text.split(" ").slice(0, 2).join(" "))).toEqual(
      count > 5 ? [`${count - 5} others`] : [],
    );
  },
);
