import type { StoryOf } from "../story";
import { talk } from "../talk";

/** Paid, and in the workshop. */
export const deskForTom: StoryOf = ({ day }) => ({
  product: "oak-desk",
  customer: "tom",
  when: "-19 14:02",
  request: {
    title: "Desk, 160 wide, for two screens and one cat",
    content: `I work at home four days a week on two monitors (61 cm each, on one arm that clamps to the back edge). The cat lies to the left of the keyboard and that will not change.

The room is bright, the floor is pale, so nothing orange. Ground floor, double door.`,
    phone: "+44 7700 900 146",
    answers: {
      width_cm: 160,
      depth_cm: 70,
      height_cm: 74,
      finish: "White-pigmented oil",
      extras: ["Second drawer", "Cable outlet"],
      delivery_day: day(46),
    },
    files: { room_pictures: [{ name: "the-wall", of: "oak-desk", part: [0, 0, 1, 0.62] }] },
  },
  steps: [
    ["-19 16:30", "staff", { confirms: true }],
    ...talk(`
-19 16:34 staff: Hello Tom! Two screens, one arm: how thick may the edge be for the clamp? Our tops are 27 mm, most arms take up to 50.
-19 17:20 tom: Mine takes 60. We are fine.
-19 17:21 tom: The cat weighs seven kilos, in case that matters for the statics.
-18 09:15 staff: Pieter says the top carries you, the cat and the person who comes to repair the screens.
`),
    ["-16 15:40", "staff", { shows: { name: "desk-sketch-v3", of: "demo/desk-sketch" } }],
    ...talk(`
-16 15:42 staff: The drawing, third version after a long argument about drawers. Cable outlet at the back right, 60 mm, so the plugs go through. Brass knobs, dovetails on show at the front.
-16 18:05 tom: Outlet to the LEFT please, the socket is there. And the cat likes the warm plugs.
-15 08:50 staff: Moved to the left. The rest as drawn?
-15 09:31 tom: The rest is perfect.
`),
    [
      "-14 12:20",
      "staff",
      {
        quotes: {
          content:
            "Solid oak, 160 × 70 × 74 cm, five staves with the grain running through, two drawers, cable outlet at the back left. White-pigmented oil, three coats. Legs packed apart, put together in your room.",
          lines: [
            ["Desk, 160 × 70 × 74 cm, solid oak", 1, 1890],
            ["Second drawer, dovetailed", 1, 160],
            ["Cable outlet with brush, 60 mm", 1, 45],
            ["Delivery and setting up", 1, 120],
          ],
          days: 49,
          holds: 14,
        },
      },
    ],
    [
      "-14 12:24",
      "staff",
      {
        hands: {
          name: "desk-whitfield-measures.pdf",
          title: "Desk for T. Whitfield, measures",
          lines: [
            "Top          1600 x 700 x 27 mm, five staves, solid oak",
            "Height       740 mm over all, 612 mm clear below the drawers",
            "Drawers      2, dovetailed front, brass knobs",
            "Outlet       60 mm, back left, 80 mm from both edges",
            "Finish       white-pigmented hard-wax oil, three coats",
          ],
          strokes: [
            [60, 220, 420, 220],
            [60, 214, 420, 214],
            [60, 214, 60, 220],
            [420, 214, 420, 220],
            [80, 214, 72, 60],
            [88, 214, 78, 60],
            [400, 214, 408, 60],
            [392, 214, 402, 60],
            [100, 214, 100, 188],
            [380, 214, 380, 188],
            [100, 188, 380, 188],
            [240, 214, 240, 188],
            [60, 238, 420, 238],
            [60, 232, 60, 244],
            [420, 232, 420, 244],
          ],
          words: [
            [226, 243, "1600"],
            [430, 136, "740"],
            [160, 198, "drawer"],
            [300, 198, "drawer"],
          ],
        },
      },
    ],
    [
      "-13 21:10",
      "tom",
      {
        accepts: {
          address: {
            name: "Tom Whitfield",
            phone: "+44 7700 900 146",
            country: "China",
            city: "Hangzhou",
            address_info: "12 Lakeside Lane",
          },
        },
      },
    ],
    ["-12 08:02", "tom", { pays: "Paid in full, then I needn't think about it. The cat sends regards." }],
    ["-12 08:58", "staff", { receives: true }],
    ...talk(`
-12 09:00 staff: Thank you both. The boards are chosen and rest in the workshop for two weeks, so that they get used to indoor air.
-12 09:02 staff: Pieter brings the desk himself and sets it up. For stairs, parking and cats, ask him directly:
`),
    ["-12 09:03", "staff", { introduces: { label: "Pieter, joiner", phone: "+86 571 8806 0143" } }],
    ...talk(`
-4 16:45 staff: Planed and glued today. There is a small knot like an eye near the left edge; Pieter would leave it in, exactly where the cat lies. Yes?
-4 17:02 tom: Absolutely yes. They can stare at each other.
`),
  ],
});
