// What is ordered in every measure: four products that ask the same five questions.
import { ProductFields } from "@/schemas/product";

export const PRODUCTS = 4;
/** Two more that take only so many requests at a time. */
export const CAPPED = { full: PRODUCTS + 1, withRoom: PRODUCTS + 2 };

export const FIELDS = ProductFields.parse([
  { key: "wood", label: "Wood", type: "select", required: true, options: ["Oak", "Walnut", "Ash", "Cherry"] },
  { key: "width", label: "Width", type: "number", required: true, unit: "cm", min: 40, max: 400 },
  {
    key: "finish",
    label: "Finish",
    type: "radio",
    options: ["Oil", "Wax", "Lacquer"],
    help: "Oil can be renewed.",
  },
  { key: "delivery_time", label: "Needed by", type: "date", event_date: true },
  { key: "engraving", label: "Engraving", type: "text", help: "At most one line." },
]);

export const ANSWERS = {
  wood: "Walnut",
  width: 160,
  finish: "Oil",
  delivery_time: "2030-03-01",
  engraving: "For Ana, from all of us",
};

export const PICTURES = ["https://pictures.example/one.jpg", "https://pictures.example/two.jpg"];
