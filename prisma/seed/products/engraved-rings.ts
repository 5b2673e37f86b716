import type { DemoProduct } from "../product";

export const engravedRings: DemoProduct = {
  slug: "engraved-rings",
  title: "Engraved wedding rings",
  description:
    "A pair forged from one bar of gold, sized to your fingers and engraved by hand on the inside.",
  content: `Both rings are cut from the same bar, so the colour matches for life. We forge, turn and finish them at the bench; nothing is cast from a stock model. A comfort-fit inside is standard: you will notice the ring on the first day and forget it on the second.

The engraving is cut with a hand graver, up to 28 letters a ring, in Latin or Chinese script. We draw your words at ring size first and you approve the drawing before any metal is touched. Your own handwriting works too: send a photograph of it on plain paper.

Measure with the free ring gauge we post to you, or have a jeweller measure the inner circumference. Resizing once within the first year is included. Recycled gold on request, hallmarked in either case.`,
  template: `Who are the rings for, and when is the day?

Which rings do you already wear or like, and what do you like about them?

The words for the inside, exactly as they should be written:
Ring A:
Ring B:`,
  priceFrom: 98_000,
  usualDays: 28,
  replyHours: 6,
  fields: [
    {
      key: "metal",
      label: "Metal",
      type: "select",
      required: true,
      help: "Two metals for the pair are possible: choose the first one and tell us the other.",
      options: [
        "18k yellow gold",
        "18k rose gold",
        "18k white gold",
        "14k yellow gold",
        "Platinum 950",
        "Not sure yet",
      ],
    },
    {
      key: "ring_size_a",
      label: "Ring size A",
      type: "number",
      unit: "mm",
      min: 40,
      max: 75,
      step: 0.5,
      help: "Inner circumference. Leave it empty and we post you a ring gauge.",
    },
    {
      key: "ring_size_b",
      label: "Ring size B",
      type: "number",
      unit: "mm",
      min: 40,
      max: 75,
      step: 0.5,
      help: "Inner circumference of the second ring.",
    },
    {
      key: "width_mm",
      label: "Width",
      type: "number",
      unit: "mm",
      min: 2,
      max: 8,
      step: 0.5,
      help: "Most pairs are between 3 and 5 mm. The two may differ.",
    },
    {
      key: "finish",
      label: "Surface",
      type: "radio",
      help: "Matt shows fewer scratches in daily life; polish can be renewed any time.",
      options: ["Polished", "Brushed matt", "Hammered", "Sandblasted"],
    },
    {
      key: "engraving",
      label: "Engraving",
      type: "text",
      help: "Up to 28 letters a ring, spaces included. Separate the two with a slash.",
    },
    {
      key: "accent_color",
      label: "Colour of the stone or enamel line",
      type: "color",
      help: "Only if you want one: a hairline of enamel, or a small stone in this tone.",
    },
    {
      key: "wedding_date",
      label: "Wedding day",
      type: "date",
      event_date: true,
      help: "We plan backwards from it and leave a week to spare.",
    },
  ],
};
