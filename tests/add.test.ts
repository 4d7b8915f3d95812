import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kinds, singularOf } from "@stackmatrix/core/schema";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import { runIn } from "./helpers/run-cli.ts";
import { edit, twoServices } from "./helpers/scene.ts";

describe("add", () => {
  test("writes a file with every key that a layer must have, and gives its path", async () => {
    const root = twoServices();

    const run = await runIn(root, ["add", "layer", "sea"]);

    expect(run).toMatchObject({ code: 0, out: "data/layers/sea.yaml\n" });
    expect(readFileSync(join(root, "data/layers/sea.yaml"), "utf8")).toBe(
      `# yaml-language-server: $schema=../schema/layer.schema.json
name:
order:
`,
    );
  });

  test("leaves gaps that validate leads through, until the data is right again", async () => {
    const root = twoServices();
    await runIn(root, ["add", "layer", "fuel"]);

    const gaps = await runIn(root, ["validate"]);
    const text = readFileSync(join(root, "data/layers/fuel.yaml"), "utf8");
    const filled = text.replace("order:", "order: 2").replace("name:", "name: Fuel");
    writeFileSync(join(root, "data/layers/fuel.yaml"), filled);
    const mended = await runIn(root, ["validate"]);

    expect(gaps.code).toBe(1);
    expect(gaps.err.match(/^data\/layers\/fuel\.yaml:\d+/gm)).toEqual([
      "data/layers/fuel.yaml:2",
      "data/layers/fuel.yaml:3",
    ]);
    expect(gaps.err).toContain("Expected a whole number, found nothing");
    expect(mended.code).toBe(0);
  });

  test("adds to the file that holds all of a kind", async () => {
    const root = temporaryFolder({
      "stackmatrix.yaml": "format: 2\ndata: data\nlocales: [en]\n",
      "data/groups.yaml": "entities:\n    berths: { name: Berths, order: 1 } # the first\n",
    });

    expect(await runIn(root, ["add", "group", "cranes"])).toMatchObject({
      code: 0,
      out: "data/groups.yaml\n",
    });
    expect(await runIn(root, ["add", "group", "berths"])).toMatchObject({ code: 2 });
    expect(readFileSync(join(root, "data/groups.yaml"), "utf8")).toMatch(
      /^entities:\n {4}berths: \{ name: Berths, order: 1 \} # the first\n {4}cranes:\n {6}name:\n/,
    );
  });

  test("begins a kind in one file where the others are", async () => {
    const root = temporaryFolder({
      "stackmatrix.yaml": "format: 2\ndata: data\nlocales: [en]\n",
      "data/groups.yaml": "entities:\n  berths: { name: Berths }\n",
      "data/sources/manual.yaml": "title: Manual\nurl: https://example.com/\n",
    });

    expect(await runIn(root, ["add", "tradeoff", "effort"])).toMatchObject({ out: "data/tradeoffs.yaml\n" });
    expect(await runIn(root, ["add", "source", "tides"])).toMatchObject({ out: "data/sources/tides.yaml\n" });
    expect(readFileSync(join(root, "data/tradeoffs.yaml"), "utf8")).toBe(
      "entities:\n  effort:\n    name:\n    ratings: {}\n",
    );
  });

  test.each(["entities: { berths: { name: Berths, order: 1 } }\n", "entities: {}\n", "cite: {}\n"])(
    "leaves a file to people that it cannot add a line to: %j",
    async (text) => {
      const root = temporaryFolder({
        "stackmatrix.yaml": "format: 2\ndata: data\nlocales: [en]\n",
        "data/groups.yaml": text,
      });

      expect(await runIn(root, ["add", "group", "cranes"])).toMatchObject({ code: 1 });
      expect(readFileSync(join(root, "data/groups.yaml"), "utf8")).toBe(text);
    },
  );

  test("names no schema where the settings of the project's editors do", async () => {
    const root = twoServices();
    mkdirSync(join(root, ".vscode"));
    const settings = { "yaml.schemas": { "data/schema/service.schema.json": "data/services/*.yaml" } };
    writeFileSync(join(root, ".vscode/settings.json"), JSON.stringify(settings));

    await runIn(root, ["add", "service", "jetty"]);
    await runIn(root, ["add", "layer", "sea"]);

    expect(readFileSync(join(root, "data/services/jetty.yaml"), "utf8")).toMatch(/^name:/);
    expect(readFileSync(join(root, "data/layers/sea.yaml"), "utf8")).toMatch(/^# yaml-language-server/);
  });

  test("names no schema where the project keeps none", async () => {
    const root = twoServices();
    edit(root, "stackmatrix.yaml", (text) => text.replace(/^ {2}schema:.*\n/m, ""));

    await runIn(root, ["add", "services", "jetty"]);

    expect(readFileSync(join(root, "data/services/jetty.yaml"), "utf8")).toBe("name:\n");
  });

  test("knows every kind by the name of one and by that of its folder", async () => {
    const root = twoServices();

    for (const kind of kinds) {
      expect(await runIn(root, ["add", singularOf[kind], "first-one"])).toMatchObject({ code: 0 });
      expect(await runIn(root, ["add", kind, "second-one"])).toMatchObject({ code: 0 });
    }
  });

  test.each([
    { args: ["servcie", "jetty"], said: 'No kind is called "servcie"; did you mean "service"?' },
    { args: ["harbour", "jetty"], said: 'No kind is called "harbour"; one of layer, service,' },
    { args: ["service", "Jetty"], said: '"Jetty" is no id' },
    { args: ["service", "../jetty"], said: '"../jetty" is no id' },
    { args: ["service", "con"], said: '"con" is no id' },
    { args: ["service", "pier"], said: "data/services/pier.yaml is there already" },
    { args: ["service"], said: "missing required argument 'id'" },
  ])("refuses $args with 2, and writes nothing", async ({ args, said }) => {
    const root = twoServices();
    const before = readFileSync(join(root, "data/services/pier.yaml"), "utf8");

    const run = await runIn(root, ["add", ...args]);

    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain(said);
    expect(readFileSync(join(root, "data/services/pier.yaml"), "utf8")).toBe(before);
  });
});
