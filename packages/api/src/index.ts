/**
 * The dataset as importers get it: a contract in zod, and from it the static JSON API with its JSON Schema and OpenAPI
 * documents, and the package with its types. Reads nothing from the disk but the code that it puts into packages.
 *
 * @example
 * for (const { path, body } of endpoints(dataset)) console.log(path, body());
 *
 * @module
 */

export { apiFiles } from "./api-files.ts";
export { entities, items, type Published, schemaVersion } from "./contract/contract.ts";
export { type DocumentName, documents } from "./contract/documents.ts";
export { drawings } from "./drawings.ts";
export type { Endpoint } from "./endpoint.ts";
export { endpoints } from "./endpoints.ts";
export { errorDocument } from "./error-document.ts";
export { openApi } from "./openapi.ts";
export { packageExports } from "./package/manifest.ts";
export { type PackageOptions, packageFiles } from "./package/package-files.ts";
export { inOneLanguage } from "./publish/in-one-language.ts";
export { type PublishedData, publishData } from "./publish/publish-data.ts";
export { smallerWays } from "./smaller-ways.ts";
export { type CsvOptions, csvText } from "./tables/csv-text.ts";
export { apiTarget } from "./target/api-target.ts";
export { packageTarget } from "./target/package-target.ts";
