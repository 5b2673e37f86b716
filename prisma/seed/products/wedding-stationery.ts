import type { DemoProduct } from "../product";

export const weddingStationery: DemoProduct = {
  slug: "wedding-stationery",
  title: "Letterpress wedding stationery",
  description: "Invitations, reply cards and envelopes, printed by hand on cotton paper with torn edges.",
  content: `We set, print and fold everything on an 1898 platen press, one colour after the other, on cotton paper made without trees. You can feel every letter. Envelopes are lined and sealed with wax if you like; addresses can be written by our calligrapher.

Two languages on one card are our daily bread: English with Chinese, German with Arabic, whatever the families read. We look after the line breaks, the old-style numerals and the right way to write the names of your grandparents.

You get a proof on screen, then one on paper by post. Printing takes about ten days after you approve it; add two weeks if guests need time to travel, and order ten more than you think.`,
  template: `Names as they should be printed, and in which order:

Day, hour and place:

Who invites (you, the parents), and in which languages?

Colours, flowers, paper you like:`,
  priceFrom: 36_000,
  usualDays: 24,
  replyHours: 8,
  fields: [
    {
      key: "sets",
      label: "Sets",
      type: "number",
      unit: "sets",
      min: 20,
      max: 400,
      step: 5,
      required: true,
      help: "One a household, not one a guest.",
    },
    {
      key: "pieces",
      label: "In each set",
      type: "checkbox",
      options: [
        "Invitation",
        "Reply card",
        "Details card",
        "Lined envelope",
        "Wax seal",
        "Menu",
        "Place card",
      ],
    },
    {
      key: "technique",
      label: "Technique",
      type: "radio",
      options: ["Letterpress, one colour", "Letterpress, two colours", "Blind embossing", "Hot foil, gold"],
    },
    {
      key: "languages",
      label: "Languages",
      type: "checkbox",
      options: ["English", "中文", "Deutsch", "Français", "Another one"],
    },
    { key: "paper_color", label: "Envelope colour", type: "color" },
    {
      key: "wording",
      label: "Wording",
      type: "textarea",
      help: "As far as you have it; we gladly suggest the rest.",
    },
    {
      key: "draft",
      label: "A draft of your own",
      type: "file",
      help: "PDF or a text document, if there is one.",
    },
    {
      key: "wedding_day",
      label: "Wedding day",
      type: "date",
      event_date: true,
      help: "Invitations usually go out ten weeks before.",
    },
  ],
};
