import type { StoryOf } from "../story";
import { talk } from "../talk";

/** In Chinese: cancelled by the shop, because it could not be done well. */
export const invitationsInTenDays: StoryOf = ({ day }) => ({
  product: "wedding-stationery",
  customer: "jiayi",
  when: "-11 12:40",
  request: {
    title: "姐姐的婚礼请柬，60 份，有点急",
    content: `姐姐的请柬原来在别家订的，昨天收到样品，名字印错了，对方说重印要一个月。婚礼在三周以后，请柬最晚十天内要寄出去。

双面中文，烫金“囍”，封套要大红。六十份，拜托了！`,
    phone: "+86 186 2105 7743",
    answers: {
      sets: 60,
      pieces: ["Invitation", "Lined envelope"],
      technique: "Hot foil, gold",
      languages: ["中文"],
      paper_color: "#b3202a",
      wedding_day: day(10),
    },
  },
  steps: [
    ["-11 13:05", "staff", { confirms: true }],
    ...talk(`
-11 13:08 staff: 佳怡您好，名字印错真让人着急。我马上去问印房，下午给您准话。
-11 13:10 jiayi: 谢谢谢谢，等您消息。
-11 16:32 staff: 问过老范了：烫金版要四天，棉纸压完得晾两天，六十份手工封套三天，一天不耽误也要九天，还没算返工。我们不敢拿姐姐的婚礼冒险。
-11 16:35 staff: 我帮您联系了苏州河边的“纸有集”，他们有现成的大红烫金款，明天就能加印名字，师傅姓顾，电话我私下发您手机。
-11 16:58 jiayi: 已经联系上顾师傅了，他说后天可取！太感谢了，以后我结婚一定找你们。
`),
    [
      "-11 17:20",
      "staff",
      {
        cancels: "工期不够，做出来也不放心，这一单我们就不接了，没有任何费用。祝姐姐新婚快乐，等您的好消息。",
      },
    ],
  ],
});
