import { escapeXml } from "@stackmatrix/core";

/** What a page of the preview has of its own. */
export interface PageParts {
  /** Of its body, as HTML. */
  readonly attributes: string;
  /** What stands in its header, as HTML. */
  readonly header: string;
  /** What stands below the problems, as HTML. */
  readonly body: string;
  /** What stands before our own style, as HTML. */
  readonly head?: string;
  /** What is wrong with the data; empty while it is right. */
  readonly problems: string;
}

/** A page of the preview, which follows the state by our one script. */
export function pageShell(title: string, parts: PageParts): string {
  const { attributes, body, head = "", header, problems } = parts;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<link rel="icon" href="data:,">
${head}<link rel="stylesheet" href="/preview.css">
<script type="module" src="/preview.js"></script>
</head>
<body ${attributes}>
<header>${header}</header>
${problemsBox(problems)}
${body}
</body>
</html>
`;
}

function problemsBox(problems: string): string {
  const hidden = problems === "" ? " hidden" : "";
  return `<section id="problems" aria-live="polite"${hidden}><h2>Something is wrong; what it touches is as it last was</h2><pre>${escapeXml(problems)}</pre></section>`;
}
