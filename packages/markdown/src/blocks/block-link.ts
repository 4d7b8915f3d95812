import type { Dataset } from "@stackmatrix/core";
import type { Kind, Locale } from "@stackmatrix/core/schema";
import { sitePath, startPage } from "@stackmatrix/view";
import { webLink } from "../web-link.ts";
import { homes, type Subject } from "./block-request.ts";

/** A line that leads to the page of the project's web site that shows what a block shows; empty where there is none. */
export function blockLink(dataset: Dataset, subject: Subject, locale: Locale): string {
  const path = pathOf(subject);
  return path === undefined ? "" : webLink(startPage(dataset, locale), path);
}

function pathOf(subject: Subject): string | undefined {
  switch (subject.kind) {
    case "matrix":
      return sitePath("matrices", subject.id);
    case "service":
    case "capability":
    case "guide":
    case "path":
    case "diagram":
      return sitePath(homes[subject.kind], subject.id);
    case "layers":
    case "terms":
    case "misconceptions":
    case "questions":
    case "sources":
      return `${subject.kind satisfies Kind}.html`;
    case "stats":
    case "coverage":
    case "value":
    case "fields":
      return undefined;
    default:
      return subject satisfies never;
  }
}
