import { expect, test } from "vitest";
import { capability } from "../schema/capability.ts";
import { assessmentOf } from "./assessment-of.ts";

const jobs = capability.parse({
  name: { en: "Jobs" },
  group: "workloads",
  definition: { en: "Runs on a schedule." },
  assessments: {
    kubernetes: {
      support: "full",
      short: { en: "CronJob" },
      basis: "documented",
      sources: ["k8s"],
      asOf: "2026-01-01",
    },
    eks: { inherits: "kubernetes", sources: ["eks"], asOf: "2026-02-02" },
    a: { inherits: "b" },
    b: { inherits: "a" },
    nomad: { support: "unknown" },
  },
});

test("assessmentOf() takes over the answer of another service, with the sources of both", () => {
  const found = assessmentOf(jobs, "eks");

  expect(found).toMatchObject({ support: "full", short: { en: "CronJob" }, inheritedFrom: "kubernetes" });
  expect(found?.claims.flatMap((claim) => claim.sources)).toEqual(["eks", "k8s"]);
});

test("assessmentOf() has no claim for what is unknown", () => {
  expect(assessmentOf(jobs, "nomad")).toMatchObject({ support: "unknown", claims: [] });
});

test("assessmentOf() gives nothing where nobody looked, and does not follow a circle", () => {
  expect(assessmentOf(jobs, "podman")).toBeUndefined();
  expect(assessmentOf(jobs, "constructor")).toBeUndefined();
  expect(assessmentOf(jobs, "a")).toBeUndefined();
});
