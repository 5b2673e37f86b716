import type { StoryOf } from "../story";

/** In Chinese: new since this morning. */
export const giftsForTwenty: StoryOf = ({ day }) => ({
  product: "leather-satchel",
  customer: "haoran",
  when: "5h",
  request: {
    title: "公司十周年礼品包，20 只",
    content: `海川成立十周年，想给跟了公司五年以上的同事每人做一只包，一共 20 只：12 位女士、8 位男士，希望是同一套设计、两个尺寸。

包里要放 13 寸电脑和一本 A5 笔记本。外面不要印公司名字，里面压一个小小的“十”就好，大家才愿意天天背。

预算每只 300 美元上下，数量多能不能商量？`,
    phone: "+86 138 5742 0096",
    answers: {
      leather: "Natural (darkens with the sun)",
      hardware: "Brushed steel",
      laptop: "297 × 210 × 15 mm",
      inside: ["Padded laptop sleeve", "Key strap"],
      initials: "十",
      needed_by: day(75),
    },
  },
  steps: [],
  unread: ["owner", "staff"],
});
