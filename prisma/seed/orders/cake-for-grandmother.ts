import type { StoryOf } from "../story";

/** In Chinese: came in a few minutes ago. */
export const cakeForGrandmother: StoryOf = ({ day }) => {
  const birthday = day(9);
  return {
    product: "celebration-cake",
    customer: "jiayi",
    when: "12m",
    request: {
      title: "奶奶九十大寿，做一只寿桃蛋糕",
      content: `奶奶九十岁，牙口不太好，喜欢软的、不太甜的。想做一只大寿桃，底下一层桂花雪梨，外面不要太多奶油。

全家二十二口人，有两位糖尿病，能不能另做一小只少糖的？送到酒店，包间在二楼，有电梯。`,
      phone: "+86 186 2105 7743",
      answers: {
        guests: 22,
        served_at: `${birthday}T18:00`,
        tiers: "One",
        flavours: ["Osmanthus and pear"],
        diet: "两位糖尿病人，另做一小只少糖；其他人没有忌口。",
        main_color: "#f2b8a8",
        delivery_from: "15:30",
      },
      event_date: birthday,
    },
    steps: [],
    unread: ["owner", "staff"],
  };
};
