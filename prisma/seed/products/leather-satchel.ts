import type { DemoProduct } from "../product";

export const leatherSatchel: DemoProduct = {
  slug: "leather-satchel",
  title: "Leather satchel",
  description: "A saddle-stitched satchel in vegetable-tanned leather, cut to what you carry.",
  content: `Full-grain cowhide from a tannery that uses only bark and leaves, three millimetres thick, with edges burnished rather than painted. It arrives stiff and pale and will be darker, softer and unmistakably yours within a year.

Every seam is sewn by hand with two needles and waxed linen thread: if one stitch should ever give way, the others hold. Buckles and rivets are solid brass or nickel-free steel. We repair every bag we have made, the first five years without charge.

Tell us what has to go in. We fold a paper model of the bag round your laptop, folder or camera, send you a picture of it, and cut the leather when you say yes.`,
  template: `What will you carry every day? (laptop with its measures, A4 folders, bottle …)

Do you wear it on the shoulder, across, on the back, or by bicycle?

Which bag do you use now, and what annoys you about it?`,
  priceFrom: 42_000,
  usualDays: 21,
  replyHours: 12,
  fields: [
    {
      key: "leather",
      label: "Leather",
      type: "select",
      required: true,
      options: ["Chestnut", "Natural (darkens with the sun)", "Black", "Forest green", "Oxblood"],
    },
    { key: "hardware", label: "Hardware", type: "radio", options: ["Solid brass", "Brushed steel"] },
    {
      key: "laptop",
      label: "Laptop or tablet",
      type: "text",
      help: "Model, or width × depth × thickness in millimetres.",
    },
    {
      key: "strap_cm",
      label: "Strap length",
      type: "number",
      unit: "cm",
      min: 60,
      max: 160,
      step: 1,
      help: "From ring to ring at its longest. 130 cm suits most people across the body.",
    },
    {
      key: "inside",
      label: "Inside",
      type: "checkbox",
      options: ["Padded laptop sleeve", "Zip pocket", "Pen loops", "Key strap", "Divider"],
    },
    {
      key: "initials",
      label: "Initials",
      type: "text",
      help: "Blind-stamped under the flap, up to four letters. Leave empty for none.",
    },
    { key: "thread_color", label: "Thread colour", type: "color" },
    { key: "needed_by", label: "Needed by", type: "date", event_date: true },
  ],
};
