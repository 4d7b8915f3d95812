import { expect, test } from "vitest";
import { aProject, aService } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const sheet = (...blocks: object[]) => ({ title: { en: "A" }, subtitle: { en: "B" }, blocks });

test.each(["summary", "concepts", "steps", "takes-over", "relations", "quotas", "when"])(
  "blocksShowSomething refuses the part %s of a service that has none",
  (part) => {
    const files = aProject({
      "services/podman": { name: { en: "Podman" } },
      "sheets/x": sheet({ block: "service", service: "podman", part }),
    });

    expect(problemsIn(files)).toEqual([
      expect.stringMatching(/^data\/sheets\/x.yaml:\d+:\d+ sheet\/empty-block$/),
    ]);
  },
);

test.each([
  { block: "misconceptions", misconceptions: [] },
  { block: "misconceptions" },
  { block: "questions", questions: [] },
  { block: "questions" },
  { block: "glossary", glossaries: [] },
  { block: "glossary" },
])("blocksShowSomething refuses $block of which there are none", (block) => {
  const [problem] = problemsIn(aProject({ "sheets/x": sheet(block) }));

  expect(problem).toContain("sheet/empty-block");
});

test("blocksShowSomething refuses layers of services that live in none", () => {
  const bare = { name: { en: "Podman" } };
  const scene = (services: readonly string[]) =>
    problemsIn(
      aProject({ "services/podman": bare, "sheets/x": sheet({ block: "layers", services: [...services] }) }),
    );

  expect(scene(["podman"])).toEqual([expect.stringContaining("sheet/empty-block")]);
  expect(scene(["podman", "alpha"])).toEqual([]);
});

test("blocksShowSomething lets pass a relation that is stored with the other service", () => {
  const files = aProject({
    "services/docker": aService(),
    "services/kubernetes": aService({
      name: { en: "Kubernetes" },
      shortName: { en: "Kubernetes" },
      relations: [{ type: "uses", service: "docker", basis: "by-definition" }],
    }),
    "sheets/x": sheet({ block: "service", service: "docker", part: "relations" }),
  });

  expect(problemsIn(files).filter((problem) => problem.includes("empty-block"))).toEqual([]);
});

test("blocksShowSomething leaves a service that is not there to others", () => {
  const files = aProject({ "sheets/x": sheet({ block: "service", service: "nobody", part: "quotas" }) });

  expect(problemsIn(files).filter((problem) => problem.includes("empty-block"))).toEqual([]);
});
