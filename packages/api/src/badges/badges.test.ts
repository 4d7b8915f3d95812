import { aCapability, aDataset, aSource } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { badgeOf } from "./badge-of.ts";
import { badgeSvg } from "./badge-svg.ts";

test("badgeOf() counts the answers that cite a source, and names the date of the oldest", () => {
  const dataset = aDataset({
    "sources/manual": aSource({ date: "2024-05" }),
    "capabilities/jobs": aCapability({
      assessments: {
        alpha: { support: "full", basis: "documented", sources: ["manual"], asOf: "2024-05" },
        beta: { support: "unknown" },
      },
    }),
    "capabilities/logs": aCapability({
      name: { en: "Logs" },
      assessments: { alpha: { support: "none", basis: "by-definition" } },
    }),
  });
  const [alpha, beta] = ["alpha", "beta"].map((id) => badgeOf(dataset, { kind: "services", id }));

  expect(alpha).toEqual({
    schemaVersion: 1,
    label: "Alpha",
    message: "Sources: 1/2, oldest source 2024-05",
    color: "brightgreen",
  });
  expect(beta).toMatchObject({ message: "Sources: 0/0", color: "lightgrey" });
});

test("badgeOf() has another colour where answers rest on nothing", () => {
  const dataset = aDataset(
    { "capabilities/jobs": aCapability({ assessments: { alpha: { support: "full" } } }) },
    { provenance: "optional" },
  );

  const badge = badgeOf(dataset, { kind: "services", id: "alpha" });

  expect(badge).toMatchObject({ message: "Sources: 0/1", color: "orange" });
});

test("badgeSvg() says in its title what it shows, and makes room for wide letters", () => {
  const said = { schemaVersion: 1, label: '<b> & "c"', message: "來源", color: "green" } as const;

  const svg = badgeSvg(said, "zh-Hant-TW");

  expect(svg).toContain("<title>&#60;b&#62; &#38; &#34;c&#34;: 來源</title>");
  expect(svg).toContain('lang="zh-Hant-TW"');
  expect(svg.match(/textLength="(\d+)"/g)).toEqual(['textLength="58"', 'textLength="26"']);
});
