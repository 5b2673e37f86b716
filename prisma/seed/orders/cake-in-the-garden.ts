import type { StoryOf } from "../story";

/** Just in: nobody has looked at it. */
export const cakeInTheGarden: StoryOf = ({ saturday, said }) => {
  const wedding = saturday(96);
  return {
    product: "celebration-cake",
    customer: "customer",
    when: "47m",
    request: {
      title: "Wedding cake for a garden party",
      content: `It's us again! For ${said(wedding, "en")}, in the garden of the old library. White, with a few dark red flowers, and some gold if it does not shout. The invitations are sage green, so perhaps a leaf or two.

Two guests must not eat nuts, really not. One aunt is vegan, but she says she will be happy with fruit.

There is a shady loggia, a kitchen on the ground floor and a fridge that would take one tier.`,
      phone: "+86 139 1622 0417",
      answers: {
        guests: 110,
        served_at: `${wedding}T17:30`,
        tiers: "Three",
        flavours: ["Lemon and elderflower", "Osmanthus and pear", "Vanilla and raspberry"],
        diet: "No nuts at all, also not in the same room (two guests with a serious allergy). One vegan guest.",
        main_color: "#f4f1ea",
        delivery_from: "14:00",
      },
      files: { inspiration: { name: "white-with-red-flowers", of: "celebration-cake" } },
      event_date: wedding,
    },
    steps: [],
    unread: ["owner", "staff"],
  };
};
