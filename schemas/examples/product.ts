import type { Product } from "../product";
import type { ProductInput } from "../product-draft";

const PICTURE = "https://shop.example/pictures/engraved-rings.webp";

/** The first product of the demo, with three of its questions. */
export const PRODUCT = {
  id: 1,
  title: "Engraved wedding rings",
  url_token: "engraved-rings",
  description:
    "A pair forged from one bar of gold, sized to your fingers and engraved by hand on the inside.",
  content: "Both rings are cut from the same bar, so the colour matches for life.",
  logo: PICTURE,
  thumb: PICTURE,
  images: [PICTURE],
  price: 98_000,
  currency: "USD",
  usual_days: 28,
  reply_hours: 6,
  open: true,
  full: false,
  request_cap: 12,
  template: "Who are the rings for, and when is the day?",
  order_fields: [
    {
      name: "Metal",
      field_name: "metal",
      type: "select",
      required: true,
      remark: "Two metals for the pair are possible.",
      content: "18k yellow gold\n18k rose gold\n18k white gold\nPlatinum 950",
    },
    {
      name: "Ring size A",
      field_name: "ring_size_a",
      type: "number",
      required: false,
      remark: "Inner circumference.",
      content: "",
      unit: "mm",
      min: 40,
      max: 75,
      step: 0.5,
    },
    {
      name: "Wedding day",
      field_name: "wedding_date",
      type: "date",
      required: false,
      remark: "We plan backwards from it.",
      content: "",
      event_date: true,
    },
  ],
} satisfies Product;

const { title, url_token, description, content, usual_days, reply_hours, template, order_fields } = PRODUCT;

/** The same as its owner writes it. */
export const PRODUCT_DRAFT: ProductInput = {
  id: 1,
  title,
  url_token,
  description,
  content,
  template,
  price_from: "980.00",
  usual_days,
  reply_hours,
  open: true,
  request_cap: 12,
  images: [PICTURE],
  order_fields,
};
