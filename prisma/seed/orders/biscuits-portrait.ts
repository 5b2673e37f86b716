import type { StoryOf } from "../story";
import { talk } from "../talk";

/** Paid, and on the easel. */
export const biscuitsPortrait: StoryOf = ({ day }) => ({
  product: "pet-portrait",
  customer: "customer",
  when: "-17 21:26",
  request: {
    title: "Biscuit, for my mother's seventieth",
    content: `Biscuit is three, half spaniel and half nobody knows. He belongs to my mother and follows her from room to room, and if she sits down he puts his chin on her shoe.

The look is the one in the first photograph: somebody has just said "cheese". The second is the same moment from close by, for the eyes.

It is a surprise, so please write to me only and never to the house!`,
    phone: "+86 139 1622 0417",
    answers: {
      size: "40 × 50 cm",
      figures: 1,
      background: "#3f5561",
      frame: "Natural oak",
      pet_name: "Biscuit",
      gift_day: day(33),
    },
    files: {
      photos: [
        {
          name: "biscuit-says-cheese",
          of: "demo/portrait-photo",
        },
        { name: "biscuit-from-close-by", of: "demo/portrait-photo", part: [0.08, 0.02, 0.84, 0.46] },
      ],
    },
  },
  steps: [
    ["-16 09:40", "staff", { confirms: true }],
    ...talk(`
-16 09:44 staff: Hello Mei! What a face. Our painter Anselm has already asked me to say that he wants this one.
-16 09:46 staff: The light is lovely and hides a little: are there markings that Anselm should know of?
-16 12:13 customer: Only the muzzle: white round the nose, and running out under the chin like a napkin. My mother says he always looks as if he had just been at the yoghurt.
-16 12:20 staff: One napkin, one yoghurt. Noted.
`),
    [
      "-15 10:30",
      "staff",
      {
        quotes: {
          content:
            "Oil on linen, 40 × 50 cm, after your photographs. Pencil sketch first, then two rounds of changes. Framed in oak with a brass plate, packed as a present, delivered to you and not to the house.",
          lines: [
            ["Portrait in oils, one animal, 40 × 50 cm", 1, 520],
            ["Oak frame", 1, 85],
            ["Brass plate with the name", 1, 15],
          ],
          deposit: 310,
          days: 30,
          holds: 14,
        },
      },
    ],
    [
      "-14 20:05",
      "customer",
      {
        accepts: {
          remark: "Please no post to my mother's address.",
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
-14 20:06 customer: Accepted! I'm so excited. Paying tonight.
`),
    ["-14 20:44", "customer", { pays: "" }],
    ["-13 09:02", "staff", { receives: true }],
    ...talk(`
-13 09:05 staff: Payment is here, thank you. Anselm starts on Monday; the sketch comes at the end of that week.
`),
    [
      "-8 16:31",
      "staff",
      {
        sketches: {
          name: "biscuit-pencil-sketch",
          of: "demo/portrait-photo",
          look: "pencil",
        },
      },
    ],
    ...talk(`
-8 16:33 staff: Here he is in pencil. Head slightly turned, looking past you at the cheese. Is it him?
`),
    [
      "-8 18:02",
      "customer",
      {
        redraws:
          "It is SO him. Only the left ear: in real life the tip folds over, always. Otherwise don't touch anything.",
      },
    ],
    ...talk(`
-7 09:20 staff: Left ear tip folded, and nothing else touched.
`),
    [
      "3h",
      "staff",
      {
        sketches: { name: "biscuit-on-the-easel", of: "pet-portrait", part: [0.23, 0.06, 0.42, 0.7] },
        saying:
          "First colours are on. The blue will get a glaze next week and go calmer. Anselm asks whether the eyes are dark enough; he could go one step deeper.",
      },
    ],
  ],
  unread: ["customer"],
});
