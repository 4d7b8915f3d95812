/** What format 1 knew of a type by itself: its words by language, and of a relation those from the other side or its inverse. */
export interface FormerType {
  readonly name: FormerWords;
  readonly reverse?: FormerWords;
  readonly inverse?: string;
  readonly pulls?: true;
}

/** In English, Traditional Chinese and Simplified Chinese. */
export type FormerWords = Readonly<Record<"en" | "zh-TW" | "zh-CN", string>>;

/** The relations and edges of format 1, which had them built in; in format 2 they are data. */
export const formerVocabulary: Readonly<Record<"relations" | "edges", Readonly<Record<string, FormerType>>>> =
  {
    relations: {
      "runs-on": { name: says("runs on", "執行於", "运行于"), inverse: "hosts" },
      hosts: { name: says("hosts", "承載", "承载"), inverse: "runs-on" },
      "pulls-from": {
        name: says("pulls from", "拉取來源", "拉取来源"),
        reverse: says("is pulled from by", "拉取者", "拉取方"),
      },
      "managed-version-of": {
        name: says("managed version of", "所託管的產品", "所托管的产品"),
        reverse: says("has the managed version", "託管版", "托管版"),
      },
      "distribution-of": {
        name: says("distribution of", "所發行的產品", "所发行的产品"),
        reverse: says("has the distribution", "發行版", "发行版"),
      },
      "uses-runtime": {
        name: says("uses the runtime", "使用的容器執行時", "使用的容器运行时"),
        reverse: says("is the runtime of", "以其為容器執行時", "以其为容器运行时"),
      },
      uses: { name: says("uses", "使用", "使用"), reverse: says("is used by", "採用者", "使用方") },
      "alternative-to": { name: says("alternative to", "可替代", "可替代"), inverse: "alternative-to" },
      complements: { name: says("complements", "互補", "互补"), inverse: "complements" },
      "same-kind-as": { name: says("same kind as", "同類", "同类"), inverse: "same-kind-as" },
      "part-of": { name: says("part of", "屬於", "属于"), reverse: says("contains", "包含", "包含") },
      "not-to-be-confused-with": {
        name: says("not to be confused with", "勿混淆", "勿混淆"),
        inverse: "not-to-be-confused-with",
      },
      "triggered-by": {
        name: says("triggered by", "觸發來源", "触发来源"),
        reverse: says("triggers", "觸發", "触发"),
      },
    },
    edges: {
      requests: { name: says("requests", "請求", "请求") },
      invokes: { name: says("invokes", "呼叫", "调用") },
      runs: { name: says("runs", "執行", "运行") },
      "pulls-from": { name: says("pulls from", "拉取自", "拉取自"), pulls: true },
      becomes: { name: says("becomes", "成為", "变成") },
      "runs-on": { name: says("runs on", "執行於", "运行于") },
      "leads-to": { name: says("leads to", "接著", "接着") },
    },
  };

function says(en: string, traditional: string, simplified: string): FormerWords {
  return { en, "zh-TW": traditional, "zh-CN": simplified };
}
