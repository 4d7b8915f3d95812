/**
 * A slip in writing YAML, by which a text is taken for something else, or a number for a text:
 * - `unquoted`: it has a sign of YAML's own, or is a word like `true`
 * - `unquoted-before`: what stands here belongs to the text before it
 * - `apostrophe`: an apostrophe ends a text in single quotation marks
 * - `backslash`: a backslash in double quotation marks stands alone
 * - `comment`: the rest of the line is a comment
 * - `unclosed`: a bracket or a quotation mark is open
 * - `no-space`: a colon has no space after it
 * - `quoted`: a number has quotation marks around it
 * - `separators`: a number has commas, lines or spaces between its digits
 */
export type Slip =
  | "unquoted"
  | "unquoted-before"
  | "apostrophe"
  | "backslash"
  | "comment"
  | "unclosed"
  | "no-space"
  | "quoted"
  | "separators";
