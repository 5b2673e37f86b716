import type { StoryOf } from "../story";
import { talk } from "../talk";

/** Finished, received, everybody happy. */
export const ringsForAmara: StoryOf = ({ day }) => ({
  product: "engraved-rings",
  customer: "amara",
  when: "-21 08:40",
  request: {
    title: "A pair of rings, in a hurry",
    content: `We are doing it at the registry office in three weeks, just the two of us and my mother. Two plain rings, nothing clever. If there is no time for engraving, then without.

We live ten minutes away and can come by for measuring any day after four.`,
    phone: "+86 137 0188 5526",
    answers: {
      metal: "18k yellow gold",
      ring_size_a: 54,
      ring_size_b: 62.5,
      width_mm: 4,
      finish: "Polished",
      engraving: "Amara / Kofi",
      wedding_date: day(2),
    },
  },
  steps: [
    ["-21 09:02", "owner", { confirms: true }],
    ...talk(`
-21 09:05 owner: Three weeks is short, and just long enough. Come by today at half past four, I'll put the kettle on.
`),
    [
      "-21 09:06",
      "owner",
      {
        places: {
          label: "Willow Lane 12, through the gate, second door",
          latitude: 31.20987,
          longitude: 121.4389,
        },
      },
    ],
    ...talk(`
-21 09:20 amara: We'll be there!
`),
    [
      "-21 17:40",
      "owner",
      {
        quotes: {
          content:
            "As we talked over tea: two plain rings in 18k yellow gold, and yes, there is time for the names.",
          lines: [
            ["Ring in 18k yellow gold, 4 mm, size 54", 1, 620],
            ["Ring in 18k yellow gold, 4 mm, size 62.5", 1, 720],
            ["Engraving by hand, inside", 2, 80],
          ],
          deposit: 750,
          days: 18,
          holds: 5,
        },
      },
    ],
    ["-21 18:12", "amara", { accepts: {} }],
    ["-21 18:20", "amara", { pays: "Done, from the tram. Thank you for the tea." }],
    ["-20 10:05", "owner", { receives: true }],
    ...talk(`
-12 15:10 owner: Both are round. That is the whole news, but a jeweller is always glad to say it.
-5 11:30 owner: And finished.
`),
    [
      "-5 11:31",
      "owner",
      {
        finishes: {
          name: "finished-rings",
          demo: "finished-rings",
          of: "engraved-rings",
          part: [0.03, 0.47, 0.52, 0.3],
        },
      },
    ],
    ["-5 11:35", "amara", { says: "I am crying in a meeting. We come at four." }],
    ["-5 11:36", "amara", { pays: "And the rest, before the meeting ends." }],
    ["-5 11:38", "owner", { receives: true }],
    ["-5 11:40", "owner", { delivers: "pickup" }],
    ["-5 16:50", "amara", { has: true }],
    [
      "-5 19:14",
      "amara",
      { says: "They fit as if they had always been there. Kofi has not put his hand in his pocket since." },
    ],
    ["-5 19:15", "amara", { sticks: "party" }],
  ],
});
