import { expect, test } from "vitest";
import { previewFields } from "./preview-fields";

test("what an owner has written so far is what a customer would be asked", () => {
  const fields = previewFields([
    { name: "Paper", type: "select", content: "Cotton\n\nFelt " },
    { name: "How many", type: "number", min: "50", max: "", unit: "cards", required: true },
    { name: "Names", field_name: "names", type: "text", shown_when: "Paper", shown_for: "Felt" },
    { name: "", type: "text" },
  ]);
  expect(fields).toMatchObject([
    { key: "question_1", label: "Paper", options: ["Cotton", "Felt"] },
    { key: "question_2", min: 50, unit: "cards", required: true },
    { key: "names", shown_when: "question_1", shown_for: ["Felt"] },
  ]);
  expect(fields).toHaveLength(3);
  expect(fields[1]?.shown_when).toBeUndefined();
});
