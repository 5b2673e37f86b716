import type { DemoProduct } from "../product";

export const celebrationCake: DemoProduct = {
  slug: "celebration-cake",
  title: "Celebration cake",
  description:
    "Tiered buttercream cakes with sugar flowers and gold leaf, baked the night before and brought to the door.",
  content: `We bake for one day and one table. Sponges are made the evening before, filled and coated in the small hours, and driven to you cold. Swiss meringue buttercream, real fruit, real vanilla; nothing from a tub.

The flowers are sugar, petal by petal, so they can be eaten or kept in a box for years. Tell us the colours of the day, or send a picture of the invitation or the dress, and we draw the cake before you decide.

We deliver within 40 km and set up on your stand or ours. Gluten-free, egg-free and nut-free cakes are baked on Mondays, when the bakery is free of the rest; please tell us about every allergy at the table.`,
  template: `What are we celebrating, and who for?

Colours, flowers, a theme, anything it must not be:

Favourite flavours, and allergies at the table:

Where does it go? (address, floor, is there a fridge or shade)`,
  priceFrom: 18_000,
  usualDays: 7,
  replyHours: 3,
  fields: [
    {
      key: "guests",
      label: "Guests",
      type: "number",
      unit: "people",
      min: 6,
      max: 250,
      step: 1,
      required: true,
      help: "We cut 3 × 5 cm a person; say if it is the only dessert.",
    },
    {
      key: "served_at",
      label: "Served at",
      type: "datetime",
      required: true,
      help: "Date and hour of the cutting. We arrive two hours before.",
    },
    {
      key: "tiers",
      label: "Tiers",
      type: "radio",
      options: ["One", "Two", "Three", "You decide by the number of guests"],
    },
    {
      key: "flavours",
      label: "Flavours",
      type: "checkbox",
      help: "One a tier.",
      options: [
        "Lemon and elderflower",
        "Vanilla and raspberry",
        "Dark chocolate and sour cherry",
        "Osmanthus and pear",
        "Black sesame and yuzu",
      ],
    },
    {
      key: "diet",
      label: "Allergies and diets",
      type: "textarea",
      help: "Nuts, gluten, egg, lactose, alcohol: please name each one, even if it is a single guest.",
    },
    { key: "main_color", label: "Main colour", type: "color" },
    {
      key: "inspiration",
      label: "A picture it should go with",
      type: "image",
      help: "The invitation, the bouquet, the dress.",
    },
    { key: "delivery_from", label: "We can be let in from", type: "time" },
  ],
};
