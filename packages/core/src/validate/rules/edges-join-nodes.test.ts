import { expect, test } from "vitest";
import { aProject } from "../../testing/builders.ts";
import { defaultContext, sourceFiles } from "../../testing/problems-in.ts";
import { validateEntities } from "../validate-entities.ts";

test("edgesJoinNodes finds the ends that are nowhere, and the node that was meant", () => {
  const diagram = `title: { en: X }
summary: { en: X }
shape: flow
nodes:
  - { id: client, label: { en: X } }
  - { id: server, service: alpha }
edges:
  - { from: cleint, to: server, type: requests }
  - { from: client, to: nowhere, type: requests }
`;

  const { diagnostics } = validateEntities(sourceFiles(aProject({ "diagrams/x": diagram })), defaultContext);

  expect(diagnostics).toMatchObject([
    {
      code: "reference/unknown-node",
      location: { range: { start: { line: 8, column: 13 } } },
      args: { id: "cleint", nearest: "client" },
    },
    {
      code: "reference/unknown-node",
      location: { range: { start: { line: 9, column: 25 } } },
      args: { id: "nowhere" },
    },
  ]);
});
