import type { DemoProduct } from "../product";

export const petPortrait: DemoProduct = {
  slug: "pet-portrait",
  title: "Pet portrait in oils",
  description: "Your dog, cat or horse painted in oils from your photographs, framed and ready to hang.",
  content: `Painted on linen over three to four weeks, in thin layers, the way portraits of people used to be. It is the look that matters: we ask for several photographs and a few sentences about the animal, and paint the one you know rather than the one in the picture.

You see a pencil sketch before the first colour and a photograph when the likeness stands. Two rounds of changes are included; ears, markings and the light in the eyes can be adjusted almost until the varnish.

Oil needs to dry. We can send an unvarnished painting after ten days and varnish it in half a year, or keep it until everything is done. Frames are made in our own yard, from oak or painted lime.`,
  template: `Name, breed and age, and what makes them them:

Which of the photographs has the right look, and which the right colours?

Background, collar, a favourite thing that should be in it:

Is it a surprise for somebody?`,
  priceFrom: 32_000,
  usualDays: 30,
  replyHours: 8,
  fields: [
    {
      key: "photos",
      label: "Photographs",
      type: "images",
      help: "Three to six, by daylight, at the animal's eye level. Phone pictures are fine.",
    },
    {
      key: "size",
      label: "Size",
      type: "radio",
      required: true,
      help: "Of the painting, without the frame.",
      options: ["24 × 30 cm", "30 × 40 cm", "40 × 50 cm", "60 × 80 cm"],
    },
    {
      key: "figures",
      label: "Animals in the picture",
      type: "number",
      min: 1,
      max: 4,
      step: 1,
    },
    {
      key: "background",
      label: "Background",
      type: "color",
      help: "A tone to start from; it is painted, not flat.",
    },
    {
      key: "frame",
      label: "Frame",
      type: "select",
      options: ["Natural oak", "Black lime wood", "White lime wood", "No frame"],
    },
    {
      key: "pet_name",
      label: "Name on the frame",
      type: "text",
      help: "A small brass plate. Leave empty for none.",
    },
    { key: "gift_day", label: "To be given on", type: "date", event_date: true },
  ],
};
