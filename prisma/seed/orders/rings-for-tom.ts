import type { StoryOf } from "../story";
import { talk } from "../talk";

/** Declined, on the shop's side for two days. */
export const ringsForTom: StoryOf = ({ saturday }) => ({
  product: "engraved-rings",
  customer: "tom",
  when: "-8 20:48",
  request: {
    title: "New rings after 25 years",
    content: `My wife Ruth and I have been married for 25 years this year and neither of our rings fits any more. We'd like new ones made, and if possible the old gold in them: about 7 grams together, 9 carat I think.

Inside: R + T and nothing else.`,
    phone: "+44 7700 900 146",
    answers: {
      metal: "Not sure yet",
      ring_size_a: 56.5,
      ring_size_b: 67,
      width_mm: 4,
      finish: "Hammered",
      engraving: "R + T / R + T",
      wedding_date: saturday(58),
    },
  },
  steps: [
    ["-7 09:30", "owner", { confirms: true }],
    ...talk(`
-7 09:38 owner: Dear Tom, twenty-five years of wear is the best reason for new rings I know.
-7 09:41 owner: Your own gold: with pleasure, but 9 carat is more than half silver and copper. I would have it refined and add fine gold to bring it to 14 carat, otherwise the hammering cracks.
-7 19:20 tom: That makes sense. Is refining expensive?
-6 08:55 owner: It costs more than your gold is worth, honestly. People do it for the feeling.
`),
    [
      "-5 11:10",
      "owner",
      {
        quotes: {
          content:
            "Two hammered rings in 14k yellow gold, 4 mm, made with the gold of your old ones. The weight of the old gold is already taken off.",
          lines: [
            ["Ring in 14k yellow gold, hammered, 56.5", 1, 690],
            ["Ring in 14k yellow gold, hammered, 67", 1, 810],
            ["Refining your own gold", 1, 260],
            ["Engraving by hand, inside", 2, 60],
          ],
          deposit: 900,
          days: 35,
          holds: 14,
        },
      },
    ],
    [
      "-2 21:34",
      "tom",
      {
        rejects:
          "Ruth and I looked at the numbers and it is more than we want to spend on ourselves. The refining is what tips it. Is there an honest version without our old gold, maybe in silver with a gold line? If not, no hard feelings at all.",
      },
    ],
  ],
  unread: ["staff"],
});
