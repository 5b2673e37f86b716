import type { StoryOf } from "../story";
import { talk } from "../talk";

/** Accepted, and waiting for the payment. */
export const satchelForJonas: StoryOf = ({ day }) => ({
  product: "leather-satchel",
  customer: "customer",
  when: "-11 13:08",
  request: {
    title: "A satchel for a man with too many cables",
    content: `A birthday present for Jonas. He carries a 14-inch laptop, a notebook, one climbing guide, and a knot of cables that I would like to never see again.

He cycles to work, so it must not slip off the shoulder. He has had the same nylon bag for eleven years and says there is nothing wrong with it.`,
    phone: "+86 139 1622 0417",
    answers: {
      leather: "Chestnut",
      hardware: "Solid brass",
      laptop: "312 × 221 × 16 mm",
      inside: ["Padded laptop sleeve", "Zip pocket", "Pen loops"],
      initials: "J",
      needed_by: day(24),
    },
  },
  steps: [
    ["-10 10:21", "staff", { confirms: true }],
    ...talk(`
-10 10:25 staff: Hello Mei! Nothing is wrong with an eleven-year-old bag. We shall make one that he can say the same about in thirty.
-10 10:27 staff: For the bicycle I'd add a second, thin strap that clips round the waist and hides in the back pocket. For the cables: a roll with four loops, same leather, that comes out in one piece.
-10 13:50 customer: A cable roll! Yes. Please.
-10 13:52 customer: How tall does it get? He is 1.83 and bends down to nothing.
`),
    [
      "-9 09:33",
      "staff",
      {
        shows: { name: "paper-model", of: "leather-satchel", part: [0.08, 0.02, 0.84, 0.92], look: "pencil" },
      },
    ],
    ...talk(`
-9 09:35 staff: The paper model with a laptop of that size in it: 38 wide, 29 high, 10 deep. On somebody of 1.83 it ends just above the hip with the strap at 128 cm.
`),
    [
      "-6 14:10",
      "staff",
      {
        quotes: {
          content:
            "Satchel in chestnut, sewn by hand, with padded sleeve, zip pocket and pen loops; waist strap for cycling; cable roll. J under the flap, blind-stamped. Repairs free for five years.",
          lines: [
            ["Satchel in vegetable-tanned leather, chestnut, 38 × 29 × 10 cm", 1, 460],
            ["Waist strap for the bicycle", 1, 28],
            ["Cable roll with four loops", 1, 42],
          ],
          deposit: 265,
          days: 21,
          holds: 14,
        },
      },
    ],
    [
      "-3 22:15",
      "customer",
      {
        accepts: {
          address: {
            name: "Mei Tan",
            phone: "+86 139 1622 0417",
            country: "China",
            city: "Shanghai",
            address_info: "27 Wukang Road, flat 402",
          },
        },
      },
    ],
    ...talk(`
-3 22:17 customer: Yes to everything. I'll pay from the joint account when he is asleep, otherwise he sees it.
-2 09:02 staff: Wonderful. The hide is chosen and has his name on a slip of paper; the knife comes out when the deposit is in.
`),
  ],
});
