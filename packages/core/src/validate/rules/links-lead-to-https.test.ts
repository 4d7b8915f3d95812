import { expect, test } from "vitest";
import { aCapability, aProject, aService } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

function problemsOf(summary: string) {
  return problemsIn(aProject({ "services/alpha": aService({ summary: { en: summary } }) }));
}

test.each([
  ["http", "See [a](http://b.cd/e)."],
  ["a script", "[a](javascript:alert)"],
  ["mail", "[a `b` c](mailto:d@e.fg)"],
  ["a path", "[a](/b)"],
  ["an address with a user", "[a](https://b@c.de)"],
  ["a name without a protocol", "[a](www.b.cd)"],
])("linksLeadToHttps warns of a link to %s", (_name, text) => {
  expect(problemsOf(text)).toEqual([
    expect.stringMatching(/^data\/services\/alpha\.yaml:\d+:\d+ text\/link-not-https$/),
  ]);
});

test.each([
  ["a link to https", "[a](https://b.cd/e_(f))"],
  ["code", "`[a](http://b.cd)`"],
  ["a call of what stands in a list", "calls[i](x) and [b](c)"],
  ["brackets that do not close", "[a](http://b.cd"],
])("linksLeadToHttps takes %s as it is", (_name, text) => {
  expect(problemsOf(text)).toEqual([]);
});

test("linksLeadToHttps points at each address, in any language and in short texts, and not at names", () => {
  const link = "[a](http://b.cd)";
  const capability = aCapability({
    name: { en: link },
    definition: { en: `${link} and ${link}`, "zh-TW": link },
    assessments: { alpha: { support: "full", basis: "by-definition", short: { en: link } } },
  });

  expect(problemsIn(aProject({ "capabilities/x": capability }))).toEqual([
    "data/capabilities/x.yaml:7:16 text/link-not-https",
    "data/capabilities/x.yaml:7:37 text/link-not-https",
    "data/capabilities/x.yaml:8:19 text/link-not-https",
    "data/capabilities/x.yaml:15:20 text/link-not-https",
  ]);
});
