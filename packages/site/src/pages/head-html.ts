import { languageTags } from "@stackmatrix/core/schema";
import { baseAddress, projectView } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import type { PageContent, PagePicture } from "./page-content.ts";
import type { SitePage } from "./site-page.ts";

/** What browsers, search engines and those who show links are told of a page. */
export function headHtml(page: SitePage, { description, picture, title }: PageContent): Html {
  const { root } = page;
  const { title: site } = projectView(page);
  const whole = site === undefined || title === site ? title : `${title} · ${site}`;
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${whole}</title>
${
  description !== undefined &&
  html`<meta name="description" content="${description}">
`
}<link rel="icon" type="image/svg+xml" href="${root}assets/icon.svg">
<link rel="stylesheet" href="${root}assets/site.css">
${languageLinks(page)}<meta property="og:type" content="website">
${
  site !== undefined &&
  html`<meta property="og:site_name" content="${site}">
`
}<meta property="og:title" content="${title}">
<meta property="og:locale" content="${page.locale.replace("-", "_")}">
${
  description !== undefined &&
  html`<meta property="og:description" content="${description}">
`
}${picture ? pictureHtml(picture) : html`<meta name="twitter:card" content="summary">`}
<script type="module" src="${root}assets/site.js"></script>
</head>`;
}

function pictureHtml({ address, alt, height, width }: PagePicture): Html {
  return html`<meta property="og:image" content="${address}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${width}">
<meta property="og:image:height" content="${height}">
<meta property="og:image:alt" content="${alt}">
<meta name="twitter:card" content="summary_large_image">`;
}

/** Nothing but what the site itself has. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** The same page in the other languages; where the site has an address, by that, since search engines take no other. */
function languageLinks({ dataset, locale, pathIn, root }: SitePage): Html {
  const base = baseAddress(dataset);
  const links = dataset.locales.map((other) => {
    const address = `${base ?? root}${pathIn(other)}`;
    return html`<link rel="alternate" hreflang="${languageTags[other]}" href="${address}">
`;
  });
  const own = base !== undefined && `${base}${pathIn(locale)}`;
  return html`${dataset.locales.length > 1 && links}${
    own !== false &&
    html`<link rel="canonical" href="${own}">
<meta property="og:url" content="${own}">
`
  }`;
}
