import { clientZhCN } from "./client-zh-cn.ts";
import type { SiteWords } from "./site-words.ts";

/** The words of a web site in Chinese as it is written in mainland China. */
export const siteZhCN: SiteWords = {
  client: clientZhCN,
  skip: "跳到内容",
  mainNavigation: "页面",
  breadcrumbs: "当前位置",
  languages: "语言",
  onThisPage: "本页内容",
  search: "搜索",
  searchHint: "名称、词语或标识",
  downloads: "下载",
  everything: "按名称浏览全部",
  backToText: "回到正文",
  notFound: "找不到这个页面",
  notFoundHelp: "它可能已经移动。从以下各处可以到达所有页面：",
  rows: "比较项目",
  trust: "可信程度",
  parts: "表格的各部分",
  inWords: "文字说明",
  allAnswers: "全部答案的表格",
  allData: "全部数据，含所有语言",
  downloadsLead: "这些页面的数据，供其他程序使用。",
  portrait: "纵向",
  landscape: "横向",
  shownOnSheet: "表上的内容",
  moved: "这个页面已经移动",
  count: (count, of) => `${of}：${count}`,
};
