import type { StoryOf } from "../story";
import { talk } from "../talk";

/** In Chinese: the shop asked something and waits. */
export const portraitOfACat: StoryOf = ({ day }) => ({
  product: "pet-portrait",
  customer: "jiayi",
  when: "-6 22:05",
  request: {
    title: "画我家的猫“年糕”",
    content: `年糕是捡来的三花，今年九岁，最近查出肾不好，医生说好好养还能陪很久。想趁它精神好的时候画一张，挂在它最爱睡的窗台旁边。

它右眼上面有一小撮橘色，像没擦干净的颜料，请一定画上。表情不要太可爱，它其实很严肃。`,
    phone: "+86 186 2105 7743",
    answers: {
      size: "30 × 40 cm",
      figures: 1,
      background: "#b9a78c",
      frame: "Natural oak",
      pet_name: "年糕",
      gift_day: day(61),
    },
  },
  steps: [
    ["-5 10:20", "staff", { confirms: true }],
    ...talk(`
-5 10:24 staff: 佳怡您好，我是赵雯。“表情不要太可爱”，画师安塞姆说这是他今年接到的最好的要求。
-5 10:26 staff: 照片不用特意摆拍，它在窗台上发呆的时候，您跟它平视拍几张就行。右眼那撮橘色麻烦给个特写。
-5 21:40 jiayi: 好的！它白天都在睡，我周末早上拍，那时候光线也好。
-4 09:05 staff: 不着急，按它的时间来。
-2 11:16 jiayi: 拍了四十多张，只有三张眼睛是睁开的，哈哈。晚上挑好发您。
-1 10:32 staff: 三张就够了。另外想问一句：画里要不要带上窗外的树？带的话背景会亮一些，价格不变。
`),
  ],
  unread: ["jiayi"],
});
