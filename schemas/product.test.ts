import { expect, test } from "vitest";
import { FIELD_TYPES } from "@/domain/product/field-types";
import { fromWireField, ProductField, toWireField, WireField } from "./product";

test("the published kinds of question are all there", () => {
  expect([...FIELD_TYPES].sort()).toEqual(
    "text textarea number radio checkbox select date time datetime color image images file".split(" ").sort(),
  );
});

test("a question reads the same after it went over the wire", () => {
  const fields = [
    ProductField.parse({ key: "material", label: "Material", type: "select", options: ["oak", "ash"] }),
    ProductField.parse({ key: "size", label: "Size", type: "number", unit: "cm", min: 1, max: 9, step: 0.5 }),
    ProductField.parse({ key: "needed", label: "Needed", type: "date", event_date: true, required: true }),
    ProductField.parse({ key: "note", label: "Note", type: "textarea", help: "Anything else?" }),
    ProductField.parse({
      key: "grain",
      label: "Grain",
      type: "text",
      shown_when: "material",
      shown_for: ["oak", "ash"],
    }),
    ProductField.parse({ key: "why", label: "Why", type: "text", shown_when: "material", shown_for: [] }),
  ];
  for (const field of fields) {
    const wire = toWireField(field);
    expect(WireField.parse(JSON.parse(JSON.stringify(wire)))).toEqual(wire);
    expect(fromWireField(wire)).toEqual(field);
  }
});

test("choices stand one a line, as the publication has them", () => {
  const field = ProductField.parse({
    key: "m",
    label: "M",
    type: "radio",
    options: ["oak", "ash"],
    help: "Wood",
  });
  expect(toWireField(field)).toEqual({
    name: "M",
    field_name: "m",
    type: "radio",
    required: false,
    remark: "Wood",
    content: "oak\nash",
  });
});

test("a choice cannot contain a line break, which would make two of it", () => {
  expect(ProductField.safeParse({ key: "m", label: "M", type: "radio", options: ["oak\nash"] }).success).toBe(
    false,
  );
});
