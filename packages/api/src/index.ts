/**
 * The dataset as importers get it: a contract in zod, and from it the static JSON API with its JSON Schema and OpenAPI
 * documents, and the package with its types. Runs in Node and in browsers.
 *
 * @example
 * for (const { path, content } of apiRenderer.render(dataset, dataset.locales)) console.log(path, content.length);
 *
 * @module
 */
export { apiRenderer } from "./api-renderer.ts";
export { entities, items, type Published, schemaVersion } from "./contract/contract.ts";
export { type DocumentName, documents } from "./contract/documents.ts";
export { drawings } from "./drawings.ts";
export { type Endpoint, endpoints } from "./endpoints.ts";
export { errorDocument } from "./error-document.ts";
export { openApi } from "./openapi.ts";
export { type PackageOptions, packageRenderer } from "./package-renderer.ts";
