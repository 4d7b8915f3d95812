import { describe, expect, test } from "vitest";
import type { Planned, Target } from "../target/target.ts";
import type { TargetOptions } from "../target/target-options.ts";
import { artifactsOf } from "./artifacts-of.ts";
import type { TargetScene } from "./plan-scene.ts";

/** What every target keeps, as tests; each target's own test file calls it, with a dataset it has much to say of. */
export function testTarget<Options extends TargetOptions, Plan extends Planned>(
  target: Target<Options, Plan>,
  scene: TargetScene<Options>,
): void {
  const render = () => artifactsOf(target, scene);

  describe(`${target.name} keeps the contract of targets`, () => {
    test("it writes something", async () => {
      expect((await render()).length).toBeGreaterThan(0);
    });

    test("the same dataset gives the same artifacts in the same order", async () => {
      expect(await render()).toEqual(await render());
    });

    test("an artifact that belongs to one language says so, and its language is one of the dataset's", async () => {
      const locales = (await render()).flatMap(({ locale }) => locale ?? []);

      expect(locales.filter((locale) => !scene.dataset.locales.includes(locale))).toEqual([]);
    });

    test("paths are relative, with forward slashes and without detours", async () => {
      const isOdd = (part: string) =>
        part === "" || part === "." || part === ".." || /[\\:*?"<>|]/.test(part);

      const odd = (await render()).filter(({ path }) => path.split("/").some(isOdd));

      expect(odd).toEqual([]);
    });

    test("no two artifacts share a path, even where upper and lower case are the same", async () => {
      const paths = (await render()).map(({ path }) => path.toLowerCase());

      expect(new Set(paths).size).toBe(paths.length);
    });

    test("contents speak of the data, not of this machine or this day", async () => {
      const today = new Date().toISOString().slice(0, 10);
      const texts = (await render()).map(({ content }) => content);

      expect(texts.filter((text) => text.includes(process.cwd()) || text.includes(today))).toEqual([]);
    });

    test("contents have plain line breaks, and one at the end; tables in CSV have those of RFC 4180", async () => {
      const odd = (await render()).filter(({ content, path }) => {
        const text = path.endsWith(".csv") ? content.replaceAll("\r\n", "\n") : content;
        return text.includes("\r") || !text.endsWith("\n");
      });

      expect(odd.map(({ path }) => path)).toEqual([]);
    });
  });
}
