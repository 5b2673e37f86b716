import type { DemoProduct } from "../product";

export const oakDesk: DemoProduct = {
  slug: "oak-desk",
  title: "Solid oak desk",
  description:
    "A writing desk in solid European oak, built to the width of your wall and the height of your chair.",
  content: `Made from boards we choose and match ourselves, twenty-seven millimetres thick, with the grain running through from end to end. The legs are turned, the drawers dovetailed, and there is not a screw to be seen from where you sit.

Every desk is drawn for its room. Send us the wall, the chair and what has to stand on it; you get a scaled drawing with every measure before we cut. Cable outlets, a tray for the laptop, a lower shelf or a hidden socket strip can be built in.

The finish is hard-wax oil, which can be repaired at home with a cloth. The desk comes with the legs packed separately and two people carry it up the stairs. Our joiner builds one desk at a time, so the list is sometimes closed for a few weeks.`,
  template: `Where will the desk stand? (wall, window, free in the room; the measures you have)

What do you use it for, and what has to stand on it?

How high is your chair, or how tall are you?

Stairs, lift or narrow doors on the way in:`,
  priceFrom: 165_000,
  usualDays: 49,
  replyHours: 24,
  closed: true,
  fields: [
    {
      key: "width_cm",
      label: "Width",
      type: "number",
      unit: "cm",
      min: 90,
      max: 240,
      step: 1,
      required: true,
      help: "From edge to edge of the top. Leave 2 cm of air beside a wall.",
    },
    { key: "depth_cm", label: "Depth", type: "number", unit: "cm", min: 50, max: 95, step: 1 },
    {
      key: "height_cm",
      label: "Height",
      type: "number",
      unit: "cm",
      min: 65,
      max: 82,
      step: 0.5,
      help: "74 cm suits most people on an ordinary chair.",
    },
    {
      key: "finish",
      label: "Finish",
      type: "radio",
      help: "Soaped stays pale; oil brings out the honey colour.",
      options: ["Clear hard-wax oil", "White-pigmented oil", "Soaped", "Smoked oak, oiled"],
    },
    {
      key: "extras",
      label: "Built in",
      type: "checkbox",
      options: ["Second drawer", "Cable outlet", "Hidden socket strip", "Laptop tray", "Lower shelf"],
    },
    {
      key: "room_pictures",
      label: "Pictures of the room",
      type: "images",
      help: "The wall from the front, and the way in.",
    },
    {
      key: "delivery_day",
      label: "Needed by",
      type: "date",
      event_date: true,
      help: "A move-in date or a birthday, if there is one.",
    },
  ],
};
