import { expect, test } from "vitest";
import { readSourceText } from "./source-text.ts";

test.each([
  ["a space between words", "<p>choose the tool</p>", "choosethe", "tool", true],
  ["a space beside a tag", "<p>in <b>Docker</b></p>", "in", "Docker", true],
  ["a word that is broken", "<p>Internationalization</p>", "Internationalizatio", "n", false],
  ["no space between Han characters", "<p>容器協調</p>", "容器", "協調", false],
  ["a hyphen", "<p>user-defined</p>", "user-", "defined", false],
  ["another block on another line", "<p>one</p>\n<p>two</p>", "one", "two", false],
  ["the next line of a drawing", "<text>Red Hat</text><text>OpenShift</text>", "RedHat", "OpenShift", true],
  ["signs that are escaped", "<p>a &amp; b&nbsp;c</p>", "a&", "b", true],
  ["capitals that CSS has made", "<b>wrong: </b><s>so</s>", "Wrong:", "so", true],
])("readSourceText() knows %s", (_, body, before, behind, parted) => {
  expect(readSourceText(body).isParted(before, behind)).toBe(parted);
});

test("readSourceText() says nothing of what it has not, or has with a space and without", () => {
  const { isParted } = readSourceText("<p>on top</p><p>ontop</p>");

  expect(isParted("on", "foot")).toBeUndefined();
  expect(isParted("on", "top")).toBe(false);
});

test("readSourceText() looks at less where CSS has added something nearby", () => {
  expect(readSourceText("<b>Alpha</b> <i>beta gamma</i>").isParted("Alpha·beta", "gamma")).toBe(true);
});
