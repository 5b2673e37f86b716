import type { StoryOf } from "../story";
import { talk } from "../talk";

/** The quote has run out, and nobody has asked for another yet. */
export const cakeForTheTwins: StoryOf = ({ saturday }) => {
  const party = saturday(12);
  return {
    product: "celebration-cake",
    customer: "amara",
    when: "-13 08:22",
    request: {
      title: "One cake, two birthdays, no fighting",
      content: `The twins turn six. Zuri wants a forest, Kene wants a volcano. Last year we had two cakes and both wanted the other one's.

So: one cake that is honestly half and half, with a border they can both respect. Thirty people, fifteen of them under eight.`,
      phone: "+86 137 0188 5526",
      answers: {
        guests: 30,
        served_at: `${party}T15:00`,
        tiers: "Two",
        flavours: ["Vanilla and raspberry", "Dark chocolate and sour cherry"],
        diet: "One child without gluten: a small cake apart would do, if it looks the same.",
        main_color: "#7a9b6a",
        delivery_from: "12:30",
      },
      files: {
        inspiration: {
          name: "somebody-elses-cake",
          demo: "cake-reference",
          of: "celebration-cake",
          part: [0.2, 0.02, 0.62, 0.96],
        },
      },
      event_date: party,
    },
    steps: [
      ["-13 09:00", "staff", { confirms: true }],
      ...talk(`
-13 09:04 staff: Good morning Amara! Lotte, our baker, is a twin herself and takes this very seriously.
-13 09:06 staff: Her proposal: the volcano is in the forest. Chocolate from the north side, raspberry from the south, and the lava runs exactly down the middle, measured with a ruler in front of witnesses.
-13 12:45 amara: I read this aloud at lunch and there was silence, which means yes.
-13 12:47 amara: Is the lava red jelly or something that will be on my sofa for ever?
-13 13:15 staff: Raspberry glaze. It sets firm in the fridge and comes out of a sofa at 30 degrees, Lotte has a sofa.
`),
      [
        "-12 10:40",
        "staff",
        {
          quotes: {
            content:
              "Two tiers for thirty, volcano in a forest, half chocolate and half raspberry, sugar trees to be divided fairly (24 of them, 12 each). A small gluten-free one beside it, baked on Monday and kept apart. Brought to the door at half past twelve.",
            lines: [
              ["Two-tier cake for thirty", 1, 245],
              ["Sugar trees", 24, 1.5],
              ["Small gluten-free cake", 1, 38],
              ["Delivery and setting up", 1, 25],
            ],
            deposit: 120,
            days: 7,
            holds: 7,
          },
        },
      ],
      ...talk(`
-12 19:58 amara: Perfect. I'll confirm as soon as the hall has confirmed us, they are being slow.
-12 20:10 staff: No problem. The oven is kept free for you until the end of the week.
`),
      ["-4 00:00", "time", "expires"],
    ],
  };
};
