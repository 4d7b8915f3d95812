import fc from "fast-check";

/** Texts that are full of what Markdown and code hosts react to. */
export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.array(fc.constantFrom(...letters, ...pieces), { maxLength: 8 }).map((parts) => parts.join("")),
    fc.string({ unit: "grapheme" }),
  );
}

/** A text as Markdown can show it: with one space for many, without any at its ends, and without NUL. */
export function asRead(text: string): string {
  return text
    .replaceAll("\0", "\ufffd")
    .replace(/\r\n|\r/g, "\n")
    .replace(/[ \t]{2,}/g, " ")
    .replace(/^[ \t]+|[ \t]+$/g, "");
}

const letters = "|`<>[]{}%*_~\\&#-+=!:@$()/.\n\r1) aZ中，😀✂é";

const pieces = [
  "https://",
  "http://a.bc",
  "www.a.bc",
  "ftp://a.bc",
  "a.b@c.de",
  "<!-- -->",
  "<!-- stackmatrix:end -->",
  "&amp;",
  "&#35;",
  "[^1]",
  "[ ]",
  "![x](y)",
  "<b>",
  "</td>",
  "**x**",
  "~~",
  "```",
  ":smile:",
  "@name",
  "\\|",
  "| --- |",
  "1. ",
  "{{x}}",
  "{{ x }}",
  "{{{",
  "{% raw %}",
  "{%- x",
  "{#x}",
  "{.x}",
  "$\u007bx}",
  "<%= x %>",
  "<?",
  ":::",
  "[[x]]",
  "import x",
  "  ",
];
