import { expect, test } from "vitest";
import { aProject, aService, aSource } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

test.each(["http://example.com/manual", "HTTP://example.com/"])(
  "addressesAreSecure points at %s, wherever an address stands",
  (url) => {
    const service = aService({ links: [{ id: "home", name: { en: "Home" }, url }] });

    expect(problemsIn(aProject({ "sources/manual": aSource({ url }) }))).toEqual([
      "data/sources/manual.yaml:6:10 url/in-clear",
    ]);
    expect(problemsIn(aProject({ "services/alpha": service })).filter((one) => one.includes("url"))).toEqual([
      expect.stringContaining("url/in-clear"),
    ]);
  },
);

test("addressesAreSecure is content with https", () => {
  const source = aSource({ url: "https://example.com/http://manual" });

  expect(problemsIn(aProject({ "sources/manual": source }))).toEqual([]);
});
