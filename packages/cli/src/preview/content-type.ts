/** The media type of a file, by how its name ends. */
export function contentType(path: string): string {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const text = textTypes[ending];
  if (text !== undefined) return `${text}; charset=utf-8`;
  return types[ending] ?? "application/octet-stream";
}

const textTypes: Readonly<Record<string, string>> = {
  cjs: "text/javascript",
  css: "text/css",
  csv: "text/csv",
  cts: "text/plain",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  md: "text/markdown",
  mdx: "text/markdown",
  mjs: "text/javascript",
  mts: "text/plain",
  svg: "image/svg+xml",
  ts: "text/plain",
  txt: "text/plain",
  webmanifest: "application/manifest+json",
  xml: "application/xml",
  yaml: "application/yaml",
  yml: "application/yaml",
};

const types: Readonly<Record<string, string>> = {
  ico: "image/x-icon",
  jpg: "image/jpeg",
  pdf: "application/pdf",
  png: "image/png",
  woff2: "font/woff2",
};
