import { describe, expect, test } from "vitest";
import type { FieldType } from "@/domain/product/field-types";
import type { Answered } from "@/schemas/order";
import { questionsOf, requestAsTyped } from "./request-as-typed";
import { changesIn } from "./request-changes";

const asked = (
  field_name: string,
  type: FieldType,
  value: Answered["value"],
  more: Partial<Answered> = {},
): Answered => ({
  name: field_name,
  field_name,
  type,
  required: false,
  remark: "",
  content: "",
  value,
  ...more,
});

const ORDER = {
  archive_id: 7,
  title: "A desk",
  content: "Two metres.",
  phone: "",
  images: ["https://pic.test/a.jpg", "https://pic.test/b.jpg"],
  event_date: "",
  order_fields: [
    asked("width", "number", 120),
    asked("served_at", "datetime", "2030-05-20 12:00"),
    asked("extras", "checkbox", "drawer", { content: "drawer\nshelf" }),
    asked("insured", "checkbox", true),
    asked("engraving", "select", "yes", { content: "yes\nno" }),
    asked("words", "text", "For ever", { required: true, shown_when: "engraving", shown_for: "yes" }),
  ],
};
const FIELDS = questionsOf(ORDER);
const NOW = requestAsTyped(ORDER);
const changed = (own: Partial<typeof NOW>, answers: Partial<typeof NOW.order_extra> = {}) =>
  changesIn(NOW, { ...NOW, ...own, order_extra: { ...NOW.order_extra, ...answers } as never }, FIELDS);

describe("a request that somebody changes", () => {
  test("they find every answer in the form as it was given", () => {
    expect(NOW).toMatchObject({ title: "A desk", content: "Two metres.", images: ORDER.images });
    expect(NOW.order_extra).toEqual({
      width: "120",
      served_at: "2030-05-20T12:00",
      extras: ["drawer"],
      insured: true,
      engraving: "yes",
      words: "For ever",
    });
  });

  test("who changes nothing sends nothing", () => {
    expect(changed({})).toEqual({});
  });

  test("only what they changed is sent, and pictures in their new order", () => {
    const images = ORDER.images.toReversed();
    expect(changed({ title: "A wide desk", images }, { width: "180" })).toEqual({
      title: "A wide desk",
      images,
      order_extra: { width: "180" },
    });
  });

  test("an answer they empty is taken back, a box they untick as well", () => {
    expect(changed({}, { width: " ", extras: [], insured: false })).toEqual({
      order_extra: { width: "", extras: "", insured: "" },
    });
  });

  test("what they are not asked any more is not sent", () => {
    expect(changed({}, { engraving: "no", words: "For never" })).toEqual({
      order_extra: { engraving: "no" },
    });
  });
});
