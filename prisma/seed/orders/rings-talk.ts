import type { Step } from "../story";

/** From the first hello to the first quote. */
export const talkAboutSizes: Step[] = [
  [
    "-19 09:15",
    "owner",
    {
      says: "Dear Elena, dear Wei, how lovely, and congratulations. I'm Mira, I will be making these myself.",
    },
  ],
  [
    "-19 09:17",
    "owner",
    {
      says: "Low and comfortable suits me well. I'd round the inside and take the edges down to almost nothing, so nothing catches on a rope.",
    },
  ],
  [
    "-19 09:18",
    "owner",
    {
      says: "You left the sizes empty: do you know them, or shall I post you a ring gauge? It is a strip of plastic, free, and you keep it.",
    },
  ],
  ["-19 12:40", "customer", { says: "A gauge please! We are at 27 Wukang Road, flat 402." }],
  ["-19 12:41", "customer", { says: "And thank you for the part about ropes, Wei read it out loud twice." }],
  [
    "-19 12:58",
    "owner",
    {
      says: "On its way this afternoon. Measure in the evening, when your hands are warm, and measure both the finger and the knuckle. The ring has to pass one and sit on the other.",
    },
  ],
  [
    "-17 20:31",
    "customer",
    { says: "It's here. Mine: 52 on the finger, 54 on the knuckle. Wei: 61 and 65 (!)." },
  ],
  ["-17 20:33", "customer", { says: "Is 65 normal? His knuckles look like walnuts." }],
  ["-17 20:50", "owner", { says: "Climbers' knuckles. I have seen 70." }],
  [
    "-17 20:52",
    "owner",
    {
      says: "For you I'd make 53. For Wei 63.5, with a slightly flatter inside, so it does not turn on the finger once it is over the knuckle. If it is a nuisance in the first summer, I change it, that's included.",
    },
  ],
  ["-17 21:04", "customer", { says: "53 and 63.5 it is." }],
  [
    "-17 21:05",
    "customer",
    { says: "Does width change the size? We wrote 4 mm, but mine could be a little narrower. Small hands." },
  ],
  [
    "-16 08:44",
    "owner",
    {
      says: "A little: the wider the ring, the tighter it feels. At 4 mm I would add half a size, below that nothing. 3.5 for you and 4 for Wei would look like brother and sister, not twins.",
    },
  ],
  [
    "-16 09:01",
    "customer",
    { says: "Brother and sister is not quite what we are going for, but yes, 3.5 :)" },
  ],
  ["-16 09:03", "owner", { says: "I heard it as I sent it. 3.5 and 4, noted." }],
  [
    "-16 15:27",
    "owner",
    {
      says: 'Here is the engraving at four times the size. I set your "always" in an italic with long legs, it fills a third of the inside. The four characters sit evenly round Wei\'s.',
    },
  ],
  [
    "-16 15:28",
    "owner",
    {
      shows: {
        name: "engraving-drawing",
        of: "engraved-rings",
        part: [0.58, 0.12, 0.4, 0.5],
        look: "pencil",
      },
    },
  ],
  ["-16 18:09", "customer", { says: "Oh, that's beautiful. I did not expect to like the y so much." }],
  [
    "-16 18:15",
    "customer",
    { says: "Wei asks whether the characters can look brushed rather than printed." },
  ],
  [
    "-16 18:40",
    "owner",
    {
      says: "They can look like anything a graver can cut. Best of all would be somebody's own hand: do you have the words written by anyone in the family?",
    },
  ],
  [
    "-15 11:52",
    "customer",
    {
      says: "His mother writes beautifully. We'll ask her, but please go ahead with the price in the meantime.",
    },
  ],
];

/** Between the second quote and the third. */
export const talkAboutWords: Step[] = [
  [
    "-12 20:41",
    "owner",
    {
      says: "Of course, and thank you for saying it so plainly. White gold it is. I use the kind with palladium: no rhodium on top, nothing that wears off at the crag.",
    },
  ],
  [
    "-12 20:43",
    "owner",
    {
      says: "Dark green enamel I like very much. On the rim rather than round the middle: there it is protected, and nobody but the two of you will know.",
    },
  ],
  ["-12 20:55", "customer", { says: "On the rim!! Yes." }],
  [
    "-11 10:05",
    "customer",
    {
      says: "News from the family: his mother wrote it, on a red envelope, because that was what she had in the drawer.",
    },
  ],
  [
    "-11 10:06",
    "customer",
    { shows: { name: "written-by-his-mother", of: "wedding-stationery", part: [0.62, 0.12, 0.34, 0.44] } },
  ],
  [
    "-11 10:30",
    "owner",
    { says: "What a hand. The 行 is wonderful. May I clean up the ink spot, or does it belong?" },
  ],
  [
    "-11 10:33",
    "customer",
    { says: "It belongs, she says, it was the cat. But she allows you to leave it out." },
  ],
  ["-11 10:36", "owner", { says: "I'll leave it out. A cat would cost extra." }],
  [
    "-10 17:14",
    "owner",
    { says: "Redrawn from her writing. 与 and 同 are a little lighter than the other two, as in hers." },
  ],
  [
    "-10 17:15",
    "owner",
    {
      shows: {
        name: "engraving-second-drawing",
        of: "engraved-rings",
        part: [0.5, 0.1, 0.48, 0.6],
        look: "pencil",
      },
    },
  ],
  ["-10 19:48", "customer", { says: "We are both a bit speechless. Can we keep the drawing afterwards?" }],
  ["-10 19:55", "owner", { says: "It comes in the box." }],
  [
    "-9 08:30",
    "staff",
    {
      says: "Hello, Wen here, I look after the calendar. If the rings should be ready two weeks ahead of the day, Mira has to start within the next fortnight. Just so you know, no pressure.",
    },
  ],
  ["-9 09:10", "customer", { says: "Hi Wen! Understood, we'll decide as soon as we have the new price." }],
  [
    "-8 13:22",
    "customer",
    {
      says: "A small question while I have you: can the ring go through airport security, or will Wei be that man who cannot get it off?",
    },
  ],
  ["-8 13:40", "owner", { says: "Too little metal to be noticed. He may keep it on." }],
  [
    "-7 21:12",
    "customer",
    {
      says: "And the inside: will the letters fade? My grandmother's are nearly gone, but hers is 70 years old.",
    },
  ],
  [
    "-7 21:30",
    "owner",
    {
      says: "Hers were probably stamped or cut by machine, which is shallow. By hand I go about three times as deep. In seventy years, bring it back and I'll have somebody here cut it again.",
    },
  ],
  ["-7 21:34", "customer", { says: "Deal." }],
  [
    "-5 16:02",
    "owner",
    {
      says: "I'm waiting for the price of palladium from the refinery, it moves a good deal this month. You'll have the new quote by Friday at the latest.",
    },
  ],
  [
    "-5 16:20",
    "customer",
    { says: "No hurry from our side. We are busy seating two families who cannot sit beside each other." },
  ],
  ["-5 16:24", "owner", { says: "Round tables." }],
  ["-3 09:47", "customer", { says: "Three round tables, you were right." }],
];
