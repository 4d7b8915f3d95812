import { type Dataset, escapeXml, type Planned } from "@stackmatrix/core";
import { baseAddress } from "@stackmatrix/view";

/** What search engines are told of: all pages, where the project says at which address it is read. */
export function* sitemap(dataset: Dataset, paths: readonly string[]): Iterable<Planned> {
  if (baseAddress(dataset) === undefined) return;
  const basis = paths.join("\n");
  yield {
    path: "sitemap.xml",
    ...{ basis },
    content(made) {
      const base = baseAddress(made) ?? "";
      const urls = paths.map((path) => `<url><loc>${escapeXml(base + path)}</loc></url>\n`).join("");
      return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
    },
  };
}
