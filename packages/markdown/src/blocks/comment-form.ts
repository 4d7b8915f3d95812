import { isMdx } from "./is-mdx.ts";

/** How a format writes comments. */
export interface CommentForm {
  readonly open: string;
  readonly close: string;
}

/** The comments of a file's format: those of HTML, or in MDX, which has none of these, those of JavaScript in braces. */
export function commentForm(path: string): CommentForm {
  return isMdx(path) ? { open: "{/*", close: "*/}" } : { open: "<!--", close: "-->" };
}
