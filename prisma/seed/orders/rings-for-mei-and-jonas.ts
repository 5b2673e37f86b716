import type { StoryOf } from "../story";
import { talk } from "../talk";
import { talkAboutSizes, talkAboutWords } from "./rings-talk";

const goldRing = "Mei's ring: 18k yellow gold, 3.2 mm, polished, forged to size";
const engraving = "Engraving by hand, inside, per ring";

/** Three versions of one quote, and a long talk. */
export const ringsForMeiAndJonas: StoryOf = ({ saturday, said }) => {
  const wedding = saturday(96);
  return {
    product: "engraved-rings",
    customer: "customer",
    when: "-20 19:42",
    request: {
      title: "Two rings for Mei and Jonas",
      content: `We are getting married on ${said(wedding, "en")} and would love our rings from somebody we have met.

I wear no rings at all at the moment, Jonas climbs and hates anything that sticks out, so: plain, low, comfortable. Mine in warm gold. Jonas is not sure, perhaps something whiter.

The words for the inside:
Ring A (mine): Mei & Jonas · 14.06.2025
Ring B (Jonas): always · 与你同行

The date is the day we met, on a ferry. Nobody would forget the other one anyway.`,
      phone: "+86 139 1622 0417",
      images: [{ name: "rings-we-like", of: "engraved-rings", part: [0.04, 0.1, 0.94, 0.72] }],
      answers: {
        metal: "18k yellow gold",
        width_mm: 4,
        finish: "Polished",
        engraving: "Mei & Jonas · 14.06.2025 / always · 与你同行",
        wedding_date: wedding,
      },
    },
    steps: [
      ["-19 09:12", "owner", { confirms: true }],
      ...talkAboutSizes,
      [
        "-15 16:20",
        "owner",
        {
          quotes: {
            content:
              "Both rings from one bar of 18k yellow gold, sized from the gauge, with the engraving as in the drawing. One resizing within the first year is included, and so are two little boxes of pear wood.",
            lines: [
              [goldRing, 1, 640],
              ["Jonas's ring: 18k yellow gold, 4.5 mm, brushed matt, forged to size", 1, 780],
              [engraving, 2, 95],
            ],
            deposit: 805,
            days: 28,
            holds: 14,
          },
        },
      ],
      ...talk(`
-15 21:03 customer: That was quick! We'll sleep on it. Jonas keeps looking at his father's watch and I think I know what is coming.
-14 12:31 customer: It came. He would like his in a white metal after all, to go with the watch. Is that very annoying?
-14 13:05 owner: Not in the least, nothing is melted yet. White gold or platinum? Platinum is heavier and greyer, and it keeps its colour without any plating. White gold is lighter, a little warmer, and kinder to the budget.
-14 13:11 customer: He says platinum, because of the climbing. He also says he is sorry.
`),
      [
        "-14 17:46",
        "owner",
        {
          quotes: {
            content: "As before, with Jonas's ring in platinum 950. The engraving stays as drawn.",
            lines: [
              [goldRing, 1, 640],
              ["Jonas's ring: platinum 950, 4.5 mm, brushed matt, forged to size", 1, 1120],
              [engraving, 2, 95],
            ],
            deposit: 975,
            days: 30,
            holds: 14,
          },
        },
      ],
      [
        "-12 20:17",
        "customer",
        {
          asksFor:
            "We talked it through, and 340 more for one ring is too much next to everything else this year. Could you do Jonas's in white gold instead? And we saw the hairline of enamel on your page: how about a very thin one in dark green round his, almost hidden?",
        },
      ],
      ...talkAboutWords,
      [
        "-2 10:35",
        "owner",
        {
          quotes: {
            content: `Jonas's ring in palladium white gold, which needs no plating, with a hairline of fir-green enamel on the rim, 0.4 mm. Both rings ready two weeks before ${said(wedding, "en")}, provided we begin by the end of next week.`,
            lines: [
              [goldRing, 1, 640],
              ["Jonas's ring: 18k palladium white gold, 4.5 mm, brushed matt, forged to size", 1, 860],
              ["Hairline of enamel, fir green", 1, 70],
              [engraving, 2, 95],
            ],
            deposit: 880,
            days: 30,
            holds: 9,
          },
        },
      ],
      ...talk(`
-2 10:38 owner: There it is. Take your time, the price holds for another week and a bit.
-1 18:52 customer: Thank you!! We are at my parents' until tomorrow and want to show them the drawing first. My mother has opinions about 同.
-1 19:20 owner: As she should. Tell her the last stroke is hooked the way she writes it, I copied it stroke by stroke from her sheet.
2h owner: One thing from the bench: the enamel test came out of the kiln this morning. In daylight the green is nearly black, and by candlelight it wakes up.
`),
      [
        "2h",
        "owner",
        { shows: { name: "enamel-test", of: "engraved-rings", part: [0.56, 0.14, 0.42, 0.5] } },
      ],
      ["2h", "owner", { films: { name: "enamel-by-candlelight", film: "enamel-by-candlelight" } }],
    ],
    unread: ["customer"],
  };
};
