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
  compare: "比较",
  howFresh: "资料新旧",
  howSourced: "依据",
  count: (count, of) => `${of}：${count}`,
};
