import type { StoryOf } from "../story";

/** In Chinese: waiting since yesterday to be taken. */
export const teaHouseSite: StoryOf = ({ day }) => ({
  product: "trade-site-theme",
  customer: "yawen",
  when: "-1 09:36",
  request: {
    title: "妹妹的茶叶出口站，先做三页",
    content: `我妹妹在福鼎做白茶，今年第一次有日本和法国的客人直接找来，要样品。她现在只有一个小红书账号，想先做一个很小的网站：首页、茶园、索样。

东西少没关系，但要安静、有山里的感觉。文字她自己写，法语能不能请你们找人翻？

她不太会用电脑，后台越简单越好。`,
    phone: "+86 512 6770 3318",
    images: [{ name: "喜欢这样的留白", of: "demo/site-reference-2" }],
    answers: {
      industry: "白茶",
      language: ["中文", "English", "Français"],
      page_count: 3,
      style: "自然环保",
      brand_color: "#5d7048",
      delivery_time: day(52),
    },
  },
  steps: [],
  unread: ["owner"],
});
