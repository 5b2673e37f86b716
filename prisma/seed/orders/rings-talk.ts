import type { Step } from "../story";
import { talk } from "../talk";

/** From the first hello to the first quote. */
export const talkAboutSizes: Step[] = [
  ...talk(`
-19 09:15 owner: Dear Mei, dear Jonas, how lovely, and congratulations. I'm Mira, I will be making these myself.
-19 09:17 owner: Low and comfortable suits me well. I'd round the inside and take the edges down to almost nothing, so nothing catches on a rope.
-19 09:18 owner: You left the sizes empty: do you know them, or shall I post you a ring gauge? It is a strip of plastic, free, and you keep it.
-19 12:40 customer: A gauge please! We are at 27 Wukang Road, flat 402.
-19 12:41 customer: And thank you for the part about ropes, Jonas read it out loud twice.
-19 12:58 owner: On its way this afternoon. Measure in the evening, when your hands are warm, and measure both the finger and the knuckle. The ring has to pass one and sit on the other.
-17 20:31 customer: It's here. Mine: 52 on the finger, 54 on the knuckle. Jonas: 58 and 63 (!).
-17 20:33 customer: Is that normal? His knuckles look like walnuts.
-17 20:50 owner: Climbers' knuckles. I have seen worse.
-17 20:52 owner: For you I'd make 53, that is 16.8 mm across. For Jonas 61, 19.4 across, with a slightly flatter inside, so it does not turn on the finger once it is over the knuckle. If it is a nuisance in the first year, I change it, that's included.
-17 21:04 customer: 53 and 61 it is.
-17 21:05 customer: Does width change the size? We wrote 4 mm, but mine could be a little narrower. Small hands.
-16 08:44 owner: A little: the wider the ring, the tighter it feels. At 4 mm I would add half a size, below that nothing. 3.2 for you and 4.5 for Jonas would look like brother and sister, not twins.
-16 09:01 customer: Brother and sister is not quite what we are going for, but yes, 3.2 :)
-16 09:03 owner: I heard it as I sent it. 3.2 and 4.5, noted.
-16 15:27 owner: Here is the pair on paper, with the sizes as you measured them. Your names and the date run once round the inside of yours. In his, "always" leans in an italic with long legs, and the four characters stand upright behind it.
`),
  [
    "-16 15:28",
    "owner",
    {
      sketches: {
        name: "ring-sketch-2",
        of: "demo/ring-sketch",
      },
    },
  ],
  ...talk(`
-16 15:31 owner: It says "sketch 2" because the first one went into the stove. And "satin outside?" is a question to Jonas: brushed looks calmer in white metal, polished looks newer for longer.
-16 18:09 customer: Oh, that's beautiful. I did not expect to like the little bulge of the profile so much. Jonas says satin.
-16 18:15 customer: Jonas asks whether the characters can look brushed rather than printed.
-16 18:40 owner: They can look like anything a graver can cut. Best of all would be somebody's own hand: do you have the words written by anyone in the family?
-15 11:52 customer: My mother writes beautifully. We'll ask her, but please go ahead with the price in the meantime.
`),
  ["-15 11:53", "customer", { approves: "" }],
];

/** Between the second quote and the third. */
export const talkAboutWords: Step[] = [
  ...talk(`
-12 20:41 owner: Of course, and thank you for saying it so plainly. White gold it is. I use the kind with palladium: no rhodium on top, nothing that wears off at the crag.
-12 20:43 owner: Dark green enamel I like very much. On the rim rather than round the middle: there it is protected, and nobody but the two of you will know.
-12 20:55 customer: On the rim!! Yes.
-11 10:05 customer: News from the family: my mother wrote it, with a brush, and sealed the envelope so that nobody here can improve it. It comes to you by courier.
`),
  [
    "-11 10:06",
    "customer",
    { shows: { name: "sealed-by-my-mother", of: "wedding-stationery", part: [0.6, 0.17, 0.38, 0.36] } },
  ],
  ...talk(`
-10 09:30 owner: Arrived, and opened with clean hands. What a brush! The 行 is wonderful. May I clean up the ink spot, or does it belong?
-10 10:33 customer: It belongs, she says, it was the cat. But she allows you to leave it out.
-10 10:36 owner: I'll leave it out. A cat would cost extra.
-10 17:14 owner: Redrawn from her writing. 与 and 同 are a little lighter than the other two, as in hers.
`),
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
  ...talk(`
-10 19:48 customer: We are both a bit speechless. Can we keep the drawing afterwards?
-10 19:55 owner: It comes in the box.
`),
  ["-10 19:56", "customer", { sticks: "heart" }],
  ...talk(`
-9 08:30 staff: Hello, Wen here, I look after the calendar. If the rings should be ready two weeks ahead of the day, Mira has to start within the next fortnight. Just so you know, no pressure.
-9 09:10 customer: Hi Wen! Understood, we'll decide as soon as we have the new price.
-8 13:22 customer: A small question while I have you: can the ring go through airport security, or will Jonas be that man who cannot get it off?
-8 13:40 owner: Too little metal to be noticed. He may keep it on.
-7 21:12 customer: And the inside: will the letters fade? My grandmother's are nearly gone, but hers is 70 years old.
-7 21:30 owner: Hers were probably stamped or cut by machine, which is shallow. By hand I go about three times as deep. In seventy years, bring it back and I'll have somebody here cut it again.
-7 21:34 customer: Deal.
-5 16:02 owner: I'm waiting for the price of palladium from the refinery, it moves a good deal this month. You'll have the new quote within the week.
-5 16:20 customer: No hurry from our side. We are busy seating two families who cannot sit beside each other.
-5 16:24 owner: Round tables.
-3 09:47 customer: Three round tables, you were right.
`),
];
