import { describe, expect, test } from "vitest";
import { aGroup, aLayer, aProject } from "../testing/builders.ts";
import { defaultContext, sourceFiles } from "../testing/problems-in.ts";
import type { Entities } from "../validate/rule.ts";
import { validateEntities } from "../validate/validate-entities.ts";
import { acceptTranslations } from "./accept-translations.ts";
import { hashText } from "./hash-text.ts";
import type { TranslationLock } from "./translation-lock.ts";
import { translationStates } from "./translation-states.ts";
import { withoutStaleTranslations } from "./without-stale-translations.ts";

const locales = ["en", "zh-TW", "zh-CN"] as const;
const networking = aGroup({ name: { en: "Networking", "zh-TW": "網路", "zh-CN": "网络" } });
const ground = aLayer({ name: { en: "Ground", "zh-TW": "地面" } });

function entitiesOf(files: Record<string, object>): Entities {
  const outcome = validateEntities(sourceFiles(aProject(files)), defaultContext);
  if (!outcome.ok) throw new Error("The scene is wrong");
  return outcome.value;
}

const entities = entitiesOf({ "groups/networking": networking, "layers/ground": ground });

test("hashText() is the start of the text's SHA-256", () => {
  expect(hashText("")).toBe("e3b0c44298fc1c14");
  expect(hashText("網路")).toMatch(/^[\da-f]{16}$/);
});

test("hashText() is the same with and without marks, and another with another address", () => {
  const [one, other] = ["[docs](https://a.bc)", "[docs](https://d.ef)"].map(
    (link) => `Run \`x\`, see ${link}.`,
  );

  expect(hashText("Run `x`, or `y`.")).toBe(hashText("Run x, or `y`."));
  expect(hashText(one ?? "")).not.toBe(hashText(other ?? ""));
  expect(hashText(one ?? "")).not.toBe(hashText("Run x, see docs."));
  expect(hashText(one ?? "")).toBe(hashText("Run x, see [`docs`](https://a.bc)."));
});

describe("translationStates()", () => {
  test("says of each translation how it stands to its original", () => {
    const lock = {
      "groups/networking": { name: { "zh-TW": hashText("Networking"), "zh-CN": hashText("Nets") } },
    } as const;

    const states = [...translationStates(entities, lock, locales)]
      .filter(({ name }) => name === "name")
      .map(({ kind, entity, locale, state }) => `${kind}/${entity.id} ${locale} ${state}`);

    expect(states).toEqual(
      expect.arrayContaining([
        "groups/networking zh-TW current",
        "groups/networking zh-CN stale",
        "layers/ground zh-TW unrecorded",
        "layers/ground zh-CN missing",
      ]),
    );
  });
});

describe("acceptTranslations()", () => {
  test("records the originals of all translations that are there", () => {
    expect(acceptTranslations(entities, {}, { locales })).toEqual({
      "groups/networking": { name: { "zh-TW": hashText("Networking"), "zh-CN": hashText("Networking") } },
      "layers/ground": { name: { "zh-TW": hashText("Ground") } },
    });
  });

  test.each(["groups", "groups/networking", "groups/networking/name"])(
    "accepts only what is below %s",
    (path) => {
      const stale = { "layers/ground": { name: { "zh-TW": hashText("Floor") } } };

      expect(acceptTranslations(entities, stale, { locales, path })).toEqual({
        "groups/networking": { name: { "zh-TW": hashText("Networking"), "zh-CN": hashText("Networking") } },
        ...stale,
      });
    },
  );

  test("does not take the start of an id for the id", () => {
    expect(acceptTranslations(entities, {}, { locales, path: "groups/net" })).toEqual({});
  });

  test("drops what is no longer there", () => {
    const vanished: TranslationLock = {
      "groups/gone": { name: { "zh-TW": "0123456789abcdef" } },
      "layers/ground": {
        "concepts.gone": { "zh-TW": "0123456789abcdef" },
        name: { "zh-CN": "0123456789abcdef" },
      },
    };

    expect(acceptTranslations(entities, vanished, { locales, path: "none" })).toEqual({});
  });
});

describe("withoutStaleTranslations()", () => {
  const file = "groups/networking";

  test("leaves out only what is stale, and shares the rest", () => {
    const lock = { [file]: { name: { "zh-TW": hashText("Networking"), "zh-CN": hashText("Nets") } } };
    const value = { ...networking, other: { kept: true } };

    const current = withoutStaleTranslations(value, { file, lock, locales });

    expect(current).toEqual({ ...value, name: { en: "Networking", "zh-TW": "網路" } });
    expect(current.other).toBe(value.other);
    expect(value.name["zh-CN"]).toBe("网络");
  });

  test("finds its way into lists", () => {
    const value = {
      points: [
        { id: "a", text: { en: "X", "zh-TW": "Y" } },
        { id: "b", text: { en: "X", "zh-TW": "Y" } },
      ],
    };
    const lock = { [file]: { "points.b.text": { "zh-TW": hashText("old") } } };

    expect(withoutStaleTranslations(value, { file, lock, locales }).points).toEqual([
      { id: "a", text: { en: "X", "zh-TW": "Y" } },
      { id: "b", text: { en: "X" } },
    ]);
  });

  test("gives the value itself where nothing is stale", () => {
    expect(withoutStaleTranslations(networking, { file, lock: {}, locales })).toBe(networking);
  });
});
