import type { Dataset } from "@stackmatrix/core";
import { kinds } from "@stackmatrix/core/schema";
import { fixedPart, type JsonPart, objectPart } from "../json/json-part.ts";
import { type PublishOptions, publishData } from "../publish/publish-data.ts";
import { aboutPart } from "./about-part.ts";
import { kindPart } from "./kind-part.ts";

/** All there is, in all languages or in one. */
export function dataPart(dataset: Dataset, options: PublishOptions = {}): JsonPart {
  const { moved, vocabulary } = publishData(dataset, options);
  return objectPart({
    about: aboutPart(dataset, options),
    vocabulary: fixedPart(vocabulary),
    moved: fixedPart(moved),
    ...Object.fromEntries(kinds.map((kind) => [kind, kindPart(dataset, kind, options.locale)])),
  });
}
