import { clientZhTW } from "./client-zh-tw.ts";
import type { SiteWords } from "./site-words.ts";

/** The words of a web site in Chinese as it is written in Taiwan. */
export const siteZhTW: SiteWords = {
  client: clientZhTW,
  skip: "跳到內容",
  mainNavigation: "頁面",
  breadcrumbs: "目前位置",
  languages: "語言",
  onThisPage: "本頁內容",
  search: "搜尋",
  searchHint: "名稱、詞彙或代號",
  downloads: "下載",
  everything: "依名稱瀏覽全部",
  backToText: "回到內文",
  notFound: "找不到這個頁面",
  notFoundHelp: "它可能已經搬移。從以下各處可以到達所有頁面：",
  rows: "比較項目",
  trust: "可信程度",
  parts: "表格的各部分",
  inWords: "文字說明",
  allAnswers: "全部答案的表格",
  allData: "全部資料，含所有語言",
  downloadsLead: "這些頁面的資料，供其他程式使用。",
  portrait: "直向",
  landscape: "橫向",
  shownOnSheet: "表上的內容",
  moved: "這個頁面已經搬移",
  count: (count, of) => `${of}：${count}`,
};
