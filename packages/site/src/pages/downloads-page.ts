import { type Html, html } from "../html/html.ts";
import type { PageContent } from "./page-content.ts";
import type { SitePage } from "./site-page.ts";

/** The page that leads to the data in forms for other programs. */
export function downloadsPage(page: SitePage): PageContent {
  const { dataset, words } = page;
  const { label, site } = words;
  const matrices = [...dataset.matrices.values()].map(({ id, title }) => {
    const links = (["csv", "json", "md"] as const).map(
      (form) =>
        html`<td><a href="${page.to(`downloads/matrices/${id}.${form}`)}" download>${forms[form]}<span class="hidden"> · ${page.say(title)}</span></a></td>`,
    );
    return html`<tr><th scope="row">${page.say(title)}</th>${links}</tr>
`;
  });
  const whole = [
    [page.to("downloads/cells.csv"), site.allAnswers, "CSV"],
    [`${page.root}downloads/data.json`, site.allData, "JSON"],
    ...(dataset.questions.size > 0 ? [[page.to("data/cards.txt"), label.questions, "Anki"] as const] : []),
  ] as const;
  return {
    title: site.downloads,
    trail: [],
    body: html`<p class="lead">${site.downloadsLead}</p>
<ul>${whole.map(([address, name, form]) => item(address, name, form))}</ul>
${
  matrices.length > 0 &&
  html`<section aria-labelledby="_matrices"><h2 id="_matrices">${label.matrices}</h2>
<table class="plain"><caption class="hidden">${label.matrices}</caption><thead><tr><th scope="col">${label.name}</th><th scope="col">CSV</th><th scope="col">JSON</th><th scope="col">Markdown</th></tr></thead><tbody>${matrices}</tbody></table></section>`
}`,
  };
}

const forms = { csv: "CSV", json: "JSON", md: "Markdown" } as const;

function item(address: string, name: string, form: string): Html {
  return html`<li><a href="${address}" download>${name}</a> <span class="quiet">${form}</span></li>`;
}
