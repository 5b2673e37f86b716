import type { StoryOf } from "../story";
import { talk } from "../talk";

/** Cancelled by the customer, in good friendship. */
export const deskForTheOldFlat: StoryOf = ({ day }) => ({
  product: "oak-desk",
  customer: "customer",
  when: "-21 11:05",
  request: {
    title: "Desk for the window in the bay",
    content: `The bay is 172 cm wide with a radiator under the sill, so the back should stay open for the warm air. I write by hand and need the depth; the laptop is a guest.

Third floor, no lift, but wide stairs.`,
    phone: "+86 139 1622 0417",
    answers: {
      width_cm: 168,
      depth_cm: 75,
      height_cm: 73,
      finish: "Clear hard-wax oil",
      extras: ["Cable outlet"],
      delivery_day: day(60),
    },
    files: { room_pictures: [{ name: "the-bay", of: "oak-desk", part: [0, 0, 0.62, 0.9] }] },
  },
  steps: [
    ["-21 15:30", "staff", { confirms: true }],
    ...talk(`
-21 15:36 staff: Hello Mei, a bay with morning light, our joiner Pieter is jealous. He'd leave 3 cm at the back and cut a slot above the radiator, so the warmth comes up behind the paper.
-20 18:20 customer: That is exactly the kind of thing I would not have thought of. Can the drawers go to the right only?
-20 18:49 staff: They can, two on the right, and your knees have the rest.
-18 12:00 staff: Pieter could come and measure on Thursday afternoon, if somebody is in?
`),
    [
      "-17 19:11",
      "customer",
      {
        cancels:
          "We have just heard that the landlord is selling and we'll have to move out. I don't want to build a desk for a window I am about to lose. Thank you for the slot idea, I will come back when we know the new walls!",
      },
    ],
  ],
});
