/** Files beside those of the small dataset: a cell that is taken over, a value in words, matrices both ways, and a second group. */
export const rowsAndMatrices: Readonly<Record<string, string>> = {
  "capabilities/dogs": `
name: { en: Dogs, zh-TW: 狗 }
assessments:
  ferry: { support: full, basis: documented, sources: [logbook] }
  rowboat: { inherits: ferry, sources: [about-rowing] }
`,
  "sources/about-rowing": "title: Rowing\nabout: [rowboat]\n",
  "traits/colour": `
name: { en: Colour, zh-TW: 顏色 }
group: crossing
values:
  rowboat: { value: { en: Red, zh-TW: 紅 }, basis: documented, sources: [column] }
`,
  "matrices/all": "title: { en: All, zh-TW: 全部 }\nheadings: groups\n",
  "matrices/turned": "title: { en: Turned, zh-TW: 轉置 }\ntranspose: true\n",
  "groups/rest": "name: { en: The rest, zh-TW: 其餘 }\norder: 2\n",
};
