/**
 * Marks each `／` in the text of a body, so that the stylesheet keeps it from beginning a line: Chinese does not allow
 * that, and Chromium does. Tags and drawings stay as they are.
 */
export function tieSlashes(body: string): string {
  return body.replace(/<svg\b.*?<\/svg>|<[^>]*>|／/gs, (part) =>
    part === "／" ? '<span class="tied">／</span>' : part,
  );
}
