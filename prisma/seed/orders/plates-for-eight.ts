import type { StoryOf } from "../story";
import { talk } from "../talk";

/** Declined, and the shop may make another offer. */
export const platesForEight: StoryOf = ({ day }) => ({
  product: "ceramic-dinner-set",
  customer: "customer",
  when: "-13 17:33",
  request: {
    title: "Plates and bowls for eight, half white, half green",
    content: `A present to ourselves for the new home. Eight large plates, eight soup bowls, eight tea cups. Half of each in the milky white, half in the pale green, so that they mix on the table.

We cook noodle soups a lot, so the bowls should be deep. Everything goes through the dishwasher.`,
    phone: "+86 139 1622 0417",
    answers: {
      people: 8,
      pieces: ["大餐盘 27 cm", "汤碗", "茶杯"],
      glaze: "月白",
      mark: "谭 J",
      arrive_by: day(70),
    },
  },
  steps: [
    ["-12 09:26", "staff", { confirms: true }],
    ...talk(`
-12 09:31 staff: Hello Mei! White and pale green go into the same firing, so mixing them costs nothing extra. How deep is deep? Our soup bowl is 7 cm; for noodles most people are happier with 9.
-12 20:02 customer: 9 please, and wide enough for chopsticks AND a spoon.
`),
    [
      "-11 10:44",
      "staff",
      { shows: { name: "bowl-nine-centimetres", of: "ceramic-dinner-set", part: [0.05, 0.2, 0.6, 0.6] } },
    ],
    ...talk(`
-11 10:45 staff: Like this one: 18 cm across, 9 deep, a bare foot so it doesn't slip.
-11 10:47 staff: And this is how it sounds when you flick it with a fingernail. A whole one sings, one with a crack says "tock".
`),
    ["-11 10:48", "staff", { sounds: { name: "bowl-nine-centimetres", pitch: 860 } }],
    ["-11 12:10", "customer", { says: "Jonas has played it four times. We'll take the one that sings." }],
    [
      "-10 15:12",
      "staff",
      {
        quotes: {
          content:
            "Twenty-four pieces, thrown by hand, half moon white and half bean green. We fire three more and you choose.",
          lines: [
            ["Large plate, 27 cm", 8, 38],
            ["Noodle bowl, 18 cm, 9 cm deep", 8, 34],
            ["Tea cup, 180 ml", 8, 21],
          ],
          deposit: 300,
          days: 40,
          holds: 14,
        },
      },
    ],
    [
      "-4 22:40",
      "customer",
      {
        rejects:
          "They are beautiful and the price is fair for what it is. It is only that the rings and the party come first this year. If six bowls alone were possible for under 220, we would take those right away, otherwise we come back after the wedding.",
      },
    ],
  ],
});
