import type { Published, PublishedTraitCell, PublishedValue } from "../published.ts";

const nothing = { layers: {}, services: {}, groups: {}, capabilities: {}, tradeoffs: {}, traits: {} };

/** Three vessels with an answer of each sort, as they would be published in English and Chinese. */
export const vessels: Published = {
  ...nothing,
  about: { locales: ["en", "zh-TW"] },
  vocabulary: {
    support: {
      full: { en: "full", "zh-TW": "完整支援" },
      unassessed: { en: "not assessed", "zh-TW": "未評估" },
    },
    attributes: {
      vendor: { en: "Vendor", "zh-TW": "廠商" },
      release: { en: "Newest release", "zh-TW": "最新版本" },
    },
    comma: { en: ", ", "zh-TW": "、" },
  },
  moved: { services: { yacht: "ketch" }, capabilities: { rows: "oars" }, traits: {}, glossary: {} },
  services: {
    ketch: service("Ketch", {
      vendor: "Yard",
      releases: [{ version: "2.1", date: "2025-03", sources: ["log"] }],
    }),
    raft: service("Raft", { aliases: ["Float"], tags: ["wood"] }),
    tug: service("Tug", { layer: "harbour" }),
  },
  layers: { harbour: { name: { en: "Harbour", "zh-TW": "港口" } } },
  groups: {
    power: { name: { en: "Power" }, capabilities: ["oars"], tradeoffs: ["upkeep"], traits: ["speed"] },
  },
  capabilities: {
    oars: {
      name: { en: "Oars", "zh-TW": "划槳" },
      assessments: {
        ketch: { support: "none", basis: "documented", sources: ["log", "song"], asOf: "2024" },
        raft: { support: "full", since: "2", sources: [], unsourced: true, short: { en: "two" } },
        tug: { support: "unknown", sources: [] },
      },
    },
    sails: {
      name: { en: "Sails" },
      assessments: {
        ketch: { support: "full", since: "1", sources: ["song"], undated: 1 },
        raft: { support: "full", since: "2", status: "preview", sources: [] },
      },
    },
  },
  tradeoffs: {
    upkeep: {
      name: { en: "Upkeep" },
      scale: { 2: { en: "low", "zh-TW": "低" } },
      ratings: { ketch: { value: 4, sources: [] }, raft: { value: 2, sources: [] } },
    },
  },
  traits: {
    speed: {
      name: { en: "Speed" },
      unit: { en: "knots", "zh-TW": "節" },
      values: {
        ketch: traitCell({ type: "number", value: 8, written: "8.0", unit: { en: "knots" } }),
        raft: traitCell({ type: "number", atMost: { value: 2, written: "2" }, unit: { en: "knots" } }),
        tug: traitCell({ type: "number", value: 20, written: "20", unit: { en: "km/h" } }),
      },
    },
    hull: {
      name: { en: "Hull" },
      values: {
        ketch: traitCell({ type: "text", text: { en: "Oak", "zh-TW": "橡木" } }),
        raft: traitCell({ type: "text", text: { en: "Oak", "zh-TW": "橡木製" } }),
      },
    },
  },
  matrices: {
    both: {
      services: ["raft", "yacht"],
      rows: [
        { kind: "attribute", id: "vendor", label: { en: "Built by" } },
        { kind: "capability", id: "oars", label: { en: "By hand" } },
      ],
    },
  },
  guides: {
    which: {
      title: { en: "Which one?" },
      outcomes: [
        outcome("stay", "raft", [{ id: "calm", service: "raft", capability: "oars" }]),
        outcome("leave", "ketch", [
          { id: "windy", service: "ketch", capability: "sails" },
          { id: "far", service: "ketch", tradeoff: "upkeep" },
        ]),
      ],
    },
  },
  glossary: {
    words: {
      entries: [
        { id: "mooring", word: { en: "mooring", "zh-TW": "繫泊" }, also: { en: ["berth"] }, avoid: {} },
      ],
    },
  },
  sources: {
    log: { title: "Log", date: "2024", url: "https://example.com/log" },
    song: { title: "Song", seenOn: "2020-05-01" },
  },
};

function service(name: string, fields: object) {
  const text = { en: name, "zh-TW": name };
  return {
    name: text,
    shortName: text,
    aliases: [],
    tags: [],
    links: [],
    alsoIn: [],
    releases: [],
    ...fields,
  };
}

function traitCell(value: PublishedValue): PublishedTraitCell {
  const text = value.text ?? { en: "as measured" };
  return { values: [value], text, basis: "documented", sources: ["log"], asOf: "2024" };
}

interface ConditionAndFact {
  readonly id: string;
  readonly service: string;
  readonly capability?: string;
  readonly tradeoff?: string;
}

function outcome(id: string, choose: string, conditions: readonly ConditionAndFact[]) {
  const when = conditions.map(({ id: condition, ...fact }) => {
    return { id: condition, text: { en: condition }, facts: [fact], sources: ["log"] };
  });
  return { id, name: { en: id }, choose: [choose], when, sources: [] };
}
