import { loadDataset } from "../load-dataset.ts";
import type { Dataset } from "../model/dataset.ts";

/** A dataset with one or two entities of every kind, in English and Traditional Chinese; more join them by "kind/id". */
export function smallDataset(more: Readonly<Record<string, string>> = {}): Dataset {
  const files = Object.entries({ ...texts, ...more }).map(([path, text]) => ({
    path: `data/${path}.yaml`,
    text,
  }));
  const outcome = loadDataset(files, {
    root: "data",
    locales: ["en", "zh-TW"],
    staleAfterDays: 10_000,
    info: { name: "@example/ferries", version: "1.2.0", licence: "CC-BY-4.0" },
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics, undefined, 2));
  return outcome.value;
}

const texts: Readonly<Record<string, string>> = {
  "layers/water": `
name: { en: Water, zh-TW: 水路 }
order: 1
tags: [wet]
links: [{ id: map, url: "https://water.example/" }]
question: { en: What carries the load?, zh-TW: 由什麼承載？ }
brief: { en: carries, zh-TW: 承載 }
does: { en: It carries what floats., zh-TW: 承載會浮的東西。 }
doesNot: { en: It knows no timetable., zh-TW: 它不知道時刻表。 }
sources: [handbook]
asOf: 2024-05-01
`,
  "layers/service": `
name: { en: Service, zh-TW: 航線 }
order: 2
question: { en: Who decides when it leaves?, zh-TW: 誰決定何時出發？ }
brief: { en: schedules, zh-TW: 排班 }
does: { en: It keeps a timetable., zh-TW: 維持時刻表。 }
doesNot: { en: It digs no harbour., zh-TW: 不開挖港口。 }
`,
  "services/ferry": `
name: { en: Ferry, zh-TW: 渡輪 }
expansion: Foot, Engine, Rudder & Rail
aliases: [boat_line, "<ferry>"]
vendor: Example Lines
layer: service
alsoIn: [water]
licence: { en: Apache-2.0, zh-TW: Apache-2.0 }
links:
  - { id: home, name: { en: Home, zh-TW: 首頁 }, url: "https://ferry.example/a_(b)" }
kind: { en: Scheduled boat, zh-TW: 定期船 }
oneLiner: { en: A ferry crosses on time., zh-TW: 渡輪準時橫渡。 }
summary:
  en: |-
    A ferry takes *everybody*, with or without a car.

    See https://ferry.example for a timetable, or write to desk@ferry.example.
  zh-TW: 渡輪載所有人，無論有沒有車。
externalIds: { wikidata: [Q25653, Q2], "boats.example": ["a|b"] }
tags: [on time, "*car*"]
releases:
  - version: "2.1"
    name: { en: Spring | Sea, zh-TW: 春海 }
    date: 2026-01-31
    supportedUntil: 2028
    lts: true
    latest: { version: 2.1.3, date: 2026-02 }
    links: [{ id: log, url: "https://www.ferry.example/log" }]
    sources: [handbook]
    asOf: 2024-05-01
  - version: 1.10
    date: 2024-05
    supportedUntil: 2025-12-31
    status: deprecated
    note: { en: "It | sinks.\\n\\nSlowly.", zh-TW: 會沉。 }
concepts:
  - id: timetable
    name: { en: Timetable, zh-TW: 時刻表 }
    text: { en: "It says when the ferry leaves | arrives.", zh-TW: 說明何時出發、抵達。 }
    sources: [handbook]
    asOf: 2024-05-01
steps:
  - { id: board, name: { en: Board, zh-TW: 上船 }, text: { en: Walk on., zh-TW: 走上船。 } }
takesOver:
  - { id: rowing, text: { en: The rowing., zh-TW: 划船。 } }
useWhen:
  - { id: many, text: { en: Many people cross at the same time., zh-TW: 許多人同時橫渡。 } }
avoidWhen:
  - { id: alone, text: { en: You cross alone at night., zh-TW: 你獨自在夜裡橫渡。 } }
relations:
  - { type: alternative-to, service: rowboat, note: { en: Slower., zh-TW: 較慢。 }, basis: judgement }
  - { type: uses, external: { name: Harbour, url: "https://harbour.example/" }, basis: by-definition }
quotas:
  - id: cars
    name: { en: Cars, zh-TW: 汽車 }
    value: 1200
    unit: { en: cars, zh-TW: 輛 }
    adjustable: true
    sources: [logbook]
    asOf: undated
`,
  "services/rowboat": `
name: { en: Rowing boat, zh-TW: 划艇 }
shortName: { en: Rowboat, zh-TW: 划艇 }
vendor: Nobody
layer: water
licence: { en: none, zh-TW: 無 }
kind: { en: Small boat, zh-TW: 小船 }
oneLiner: { en: You row it., zh-TW: 由你划。 }
summary: { en: "# A boat for two.", zh-TW: 兩人用的小船。 }
`,
  "groups/crossing": `
name: { en: Crossing, zh-TW: 橫渡 }
order: 1
`,
  "capabilities/night-crossing": `
name: { en: Night crossing, zh-TW: 夜間橫渡 }
group: crossing
definition: { en: It crosses after dark., zh-TW: 天黑後也能橫渡。 }
assessments:
  ferry:
    support: partial
    short: { en: until 22:00, zh-TW: 至 22:00 }
    since: "2.0"
    status: preview
    links: [{ id: timetable, name: { en: Timetable, zh-TW: 時刻表 }, url: "https://ferry.example/times" }]
    history:
      - support: full
        since: 1.2
        note: { en: It ran all night., zh-TW: 曾整夜行駛。 }
        sources: [logbook]
        asOf: undated
      - { support: none, until: "1.2", status: experimental }
    note: { en: The last ferry leaves at 22:00., zh-TW: 末班渡輪 22:00 出發。 }
    basis: documented
    sources: [handbook, logbook]
    asOf: undated
    asOfNote: The timetable in it has no date.
  rowboat: { support: full, basis: by-definition }
`,
  "capabilities/cars": `
name: { en: Cars, zh-TW: 載車 }
group: crossing
definition: { en: It takes cars., zh-TW: 可以載車。 }
aliases: [vehicles_]
externalIds: { wikidata: [Q1420] }
assessments:
  ferry:
    support: add-on
    short: { en: "car | deck", zh-TW: 汽車甲板 }
    note: { en: With the car deck., zh-TW: 需要汽車甲板。 }
    basis: documented
    sources: [handbook]
    asOf: 2024-05-01
`,
  "tradeoffs/effort": `
name: { en: Effort, zh-TW: 力氣 }
definition: { en: How tired you are on the other side., zh-TW: 到對岸時有多累。 }
scale:
  1: { en: none, zh-TW: 無 }
  2: { en: little, zh-TW: 少 }
  3: { en: some, zh-TW: 中 }
  4: { en: much, zh-TW: 多 }
  5: { en: all you have, zh-TW: 極多 }
better: low
ratings:
  ferry: { value: 1, note: { en: You sit., zh-TW: 你坐著。 }, basis: judgement }
  rowboat: { value: 4, note: { en: You row., zh-TW: 你划船。 }, basis: judgement }
`,
  "traits/price": `
name: { en: Price, zh-TW: 價格 }
type: number
values:
  ferry:
    value: 2.5
    unit: { en: EUR per ticket, zh-TW: 歐元／張 }
    condition: { en: one way, zh-TW: 單程 }
    basis: documented
    sources: [handbook]
    asOf: 2024-05-01
`,
  "matrices/ferry-or-rowboat": `
title: { en: Ferry or rowing boat, zh-TW: 渡輪還是划艇 }
summary: { en: Both cross the water., zh-TW: 兩者都能橫渡。 }
services: [ferry, rowboat]
rows:
  - attribute: kind
  - capability: night-crossing
    label: { en: At night, zh-TW: 夜間 }
    published:
      source: column
      label: 夜裡？
      values: { ferry: "有 | 全年", rowboat: "<b>沒有</b>" }
      gloss: { en: { ferry: "yes | all year", rowboat: "<b>no</b>" } }
      misconception: ferries-never-stop
      disputed: [ferry]
  - heading: { en: "Loads | *and* prices", zh-TW: 載重、價格 }
  - capability: cars
  - tradeoff: effort
  - trait: price
  - attribute: release
  - attribute: links
`,
  "guides/which-boat": `
title: { en: Which boat?, zh-TW: 該搭哪一種？ }
question: { en: How do you cross?, zh-TW: 要怎麼過去？ }
outcomes:
  - id: ferry
    name: { en: Take the ferry, zh-TW: 搭渡輪 }
    choose: [ferry]
    when:
      - id: tired
        text: { en: You are tired., zh-TW: 你累了。 }
        facts: [{ service: ferry, tradeoff: effort, atMost: 2 }]
      - { id: early, text: { en: It is early., zh-TW: 時間還早。 } }
    because: { en: You sit., zh-TW: 你可以坐著。 }
    sources: [handbook]
    asOf: 2024-05-01
  - id: rowboat
    name: { en: Row, zh-TW: 划船 }
    choose: [rowboat]
    when:
      - id: late
        text: { en: It is late., zh-TW: 時間已晚。 }
        facts: [{ service: rowboat, capability: night-crossing, support: [full] }]
    because: { en: Nothing else leaves., zh-TW: 沒有別的船。 }
caveat: { en: It says nothing about storms., zh-TW: 沒有考慮暴風雨。 }
`,
  "paths/to-the-sea": `
title: { en: To the sea, zh-TW: 通往大海 }
summary: { en: One boat after the other., zh-TW: 一艘接一艘。 }
steps:
  - id: row
    name: { en: Row, zh-TW: 划船 }
    text: { en: Start small., zh-TW: 從小開始。 }
    layer: water
    services: [rowboat]
    picture: { en: A bicycle, zh-TW: 腳踏車 }
  - { id: sail, name: { en: Sail, zh-TW: 航行 }, text: { en: Go on., zh-TW: 繼續前進。 }, layer: service }
`,
  "diagrams/crossing": `
title: { en: A crossing, zh-TW: 一次橫渡 }
summary: { en: As it is., zh-TW: 實際情形。 }
shape: flow
nodes:
  - { id: end, label: { en: "Quay \\"1\\" <b>", zh-TW: 碼頭「1」 }, note: { en: You wait here., zh-TW: 在此等候。 } }
  - { id: ferry, service: ferry }
edges:
  - { from: end, to: ferry, type: requests }
`,
  "diagrams/wrong-crossing": `
title: { en: A crossing as often drawn, zh-TW: 常見的錯誤畫法 }
summary: { en: The bridge does not belong there., zh-TW: 橋不該在那裡。 }
shape: levels
nodes:
  - { id: bridge, label: { en: 1. Bridge, zh-TW: 橋 }, wrong: true }
  - { id: ferry, service: ferry }
edges:
  - { from: bridge, to: ferry, type: leads-to, label: { en: 'a|b', zh-TW: 接著 } }
correction: crossing
misconception: ferries-never-stop
`,
  relations: `
entities:
  alternative-to: { name: { en: alternative to, zh-TW: 可替代 }, inverse: alternative-to }
  uses: { name: { en: uses, zh-TW: 使用 }, reverse: { en: is used by, zh-TW: 採用者 } }
`,
  edges: `
entities:
  requests: { name: { en: requests, zh-TW: 請求 } }
  leads-to: { name: { en: leads to, zh-TW: 接著 } }
`,
  "analogies/street": `
title: { en: A street, zh-TW: 一條街 }
summary: { en: Boats are vehicles., zh-TW: 船是車輛。 }
parts:
  - id: bus
    services: [ferry]
    concept: { en: Timetable, zh-TW: 時刻表 }
    picture: { en: A bus, zh-TW: 公車 }
    text: { en: It leaves without you., zh-TW: 不等人。 }
  - id: bicycle
    concept: { en: Freedom, zh-TW: 自由 }
    picture: { en: A bicycle, zh-TW: 腳踏車 }
    text: { en: It waits for you., zh-TW: 會等你。 }
limits: { en: Streets do not sink., zh-TW: 街道不會沉。 }
`,
  "terms/boat-the-word": `
word: boat
name: { en: "Boat: a word for many things", zh-TW: 船：一詞多義 }
summary: { en: Say which., zh-TW: 請說清楚是哪一種。 }
meanings:
  - id: line
    vendor: Example Lines
    expansion: boat of a line
    service: ferry
    text: { en: The ferry., zh-TW: 渡輪。 }
    sources: [handbook]
    asOf: 2024-05-01
  - { id: toy, expansion: toy boat, text: { en: A toy., zh-TW: 玩具。 } }
confusedWith:
  - { id: ship, text: { en: A ship carries boats., zh-TW: 大船載小船。 } }
`,
  "glossary/boats": `
title: { en: Boats, zh-TW: 船 }
order: 2
entries:
  - id: ferry
    word: { en: ferry, zh-TW: 渡輪 }
    also: { en: [ferryboat], zh-TW: [渡船, 交通船] }
    avoid: { zh-TW: [輪渡] }
    note: { en: "It leaves by a timetable | always.", zh-TW: 依時刻表出發。 }
  - { id: rowboat, word: { en: rowboat } }
`,
  "glossary/harbours": `
title: { en: Harbours, zh-TW: 港口 }
order: 1
entries:
  - { id: quay, word: { en: quay, zh-TW: 碼頭 } }
`,
  "misconceptions/ferries-never-stop": `
claim: { en: '"Ferries *never* stop"', zh-TW: 「渡輪從不停駛」 }
verdict: outdated
right: { en: They stop at 22:00., zh-TW: 渡輪 22:00 停駛。 }
explanation: { en: They once ran all night., zh-TW: 過去曾整夜行駛。 }
services: [ferry]
claimedIn:
  - { source: column, how: claims, quote: 渡輪*從不*停駛 }
  - { source: handbook, how: corrects, quote: 'Ferries stop at "night".' }
  - logbook
gloss: { en: { column: ferries *never* stop } }
sources: [handbook]
asOf: 2024-05-01
`,
  "questions/last-ferry": `
kind: true-false
statement: { en: The ferry runs at midnight., zh-TW: 渡輪在午夜行駛。 }
answer: false
explanation: { en: The last one leaves at 22:00., zh-TW: 末班 22:00 出發。 }
facts: [{ service: ferry, capability: night-crossing, support: [partial] }]
`,
  "questions/who-rows": `
kind: open
question: { en: Who rows?, zh-TW: 誰划船？ }
answer: { en: You do., zh-TW: 你。 }
`,
  "sources/handbook": `
title: Handbook of ferries [2024]
publisher: Example Lines
kind: primary
url: https://ferry.example/handbook
date: 2024-05-01
checkedOn: 2026-02-01
licence: CC-BY-4.0
copy: archive/ferries @1a2b3c
tags: [paper]
note: { en: The chapter on cars is older., zh-TW: 汽車一章較舊。 }
`,
  "sources/logbook": `
title: Logbook
publisher: Harbour office
kind: secondary
date: undated
`,
  "sources/column": `
title: 天天渡輪
publisher: A newspaper
kind: article
date: 2010-07-01
language: zh-TW
statements:
  - { id: E1, coveredBy: [sources/column], note: { en: A slip., zh-TW: 筆誤。 } }
  - { id: "1", coveredBy: [services/ferry, matrices/ferry-or-rowboat], text: { en: The ferry is faster, zh-TW: 渡輪較快 } }
  - { id: "2" }
`,
};
