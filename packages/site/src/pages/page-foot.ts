import { projectView } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { joined } from "../html/joined.ts";
import { linkOut } from "../html/link-out.ts";
import type { SitePage } from "./site-page.ts";

/** What stands below every page: whose it is, which edition, and where to get the data. */
export function footHtml(page: SitePage): Html {
  const { label, phrase, site } = page.words;
  const { licence, publisher, url } = projectView(page);
  const { version } = page.dataset.info;
  const parts = [
    publisher,
    version !== undefined && phrase.dataVersion(version),
    licence !== undefined && `${label.licence}${phrase.colon}${licence}`,
    url !== undefined && linkOut(url, url.replace(/^https:\/\/|\/$/gi, "")),
  ].filter((part) => part !== undefined && part !== false);
  return html`<footer class="site">
<p>${joined(parts, " · ")}</p>
<p><a href="${page.to("downloads.html")}">${site.downloads}</a></p>
</footer>`;
}
