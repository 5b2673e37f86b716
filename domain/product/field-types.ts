/** The kinds of question a product may ask; the published API names them, so none may be renamed. */
export const FIELD_TYPES = [
  "text",
  "textarea",
  "number",
  "radio",
  "checkbox",
  "select",
  "date",
  "time",
  "datetime",
  "color",
  "image",
  "images",
  "file",
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];
