import type { StoryOf } from "../story";
import { talk } from "../talk";

/** The customer asked for changes: the shop has to answer. */
export const invitationsInTwoLanguages: StoryOf = ({ saturday, said }) => {
  const wedding = saturday(96);
  return {
    product: "wedding-stationery",
    customer: "customer",
    when: "-9 20:14",
    request: {
      title: "Invitations in English and Chinese, 90 sets",
      content: `Mei & Jonas, ${said(wedding, "en")}, four in the afternoon, in the garden of the old library.

Jonas's side reads English, mine reads Chinese, so everything in both, and neither should look like the footnote of the other. We love torn edges and sage green. No hearts, no rings, no doves.`,
      phone: "+86 139 1622 0417",
      images: [{ name: "paper-we-like", of: "wedding-stationery", part: [0.02, 0.1, 0.6, 0.86] }],
      answers: {
        sets: 90,
        pieces: ["Invitation", "Reply card", "Lined envelope", "Wax seal"],
        technique: "Letterpress, one colour",
        languages: ["English", "中文"],
        paper_color: "#a9b89a",
        wedding_day: wedding,
      },
    },
    steps: [
      ["-8 10:02", "staff", { confirms: true }],
      ...talk(`
-8 10:09 staff: Hello Mei, hello Jonas! Old Fan at the press read "neither the footnote of the other" and hung it on the wall.
-8 10:11 staff: Two questions: which family name comes first on the Chinese side, and may the grandparents be named? In Chinese it is usual that they are, and it changes the lines a lot.
-8 19:37 customer: My family first on the Chinese side, Jonas's first on the English one. And yes please, grandparents: my two, and his grandmother, who is 94 and would never forgive us.
`),
      [
        "-6 15:18",
        "staff",
        { shows: { name: "branch-in-lino", of: "wedding-stationery", part: [0.24, 0.18, 0.32, 0.2] } },
      ],
      ...talk(`
-6 15:20 staff: A first pull of the branch, cut in lino this morning. The type will be Caslon. Both sides follow as a proof when you have sent the grandparents' names.
-6 21:45 customer: Oh this is lovely. Names: 谭德明, 沈秀兰 and Margarethe Hartmann.
`),
      [
        "-4 11:30",
        "staff",
        {
          quotes: {
            content:
              "90 sets on cotton paper, 600 g for the invitation, 300 g for the reply card, torn edges, one colour letterpress on both sides. Envelopes in sage, lined; seal in brick-red wax. Ten spare sheets of everything.",
            lines: [
              ["Design and setting in two languages", 1, 180],
              ["Invitation, both sides, a set", 90, 4.2],
              ["Reply card, a set", 90, 2.1],
              ["Lined envelope, a set", 90, 2.4],
              ["Wax seal, a set", 90, 0.9],
            ],
            deposit: 500,
            days: 24,
            holds: 21,
          },
        },
      ],
      ...talk(`
-4 11:41 staff: One wish from the press: please decide within three weeks. Two of us fold, and everybody marries in the same six weeks.
`),
      [
        "-1 21:08",
        "customer",
        {
          asksFor:
            "We counted again and it is 75 households, not 90. Could we put the money into a second colour instead, the green of the envelope for the branches? And is the wax seal allowed in airmail? His aunts live in Kiel.",
        },
      ],
    ],
    unread: ["owner", "staff"],
  };
};
