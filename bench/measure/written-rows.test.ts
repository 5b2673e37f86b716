import { expect, test } from "vitest";
import { withoutOwn } from "./written-rows";

test("two orders made alike look the same but for their numbers and moments", () => {
  const order = (id: number, title: string) => ({
    id,
    title,
    createdAt: `2030-01-0${id}`,
    data: { message_id: id },
  });
  expect(withoutOwn(order(1, "Desk"))).toEqual(withoutOwn(order(2, "Desk")));
  expect(withoutOwn(order(1, "Desk"))).not.toEqual(withoutOwn(order(2, "Shelf")));
});

test("a number or a moment that one of them does not give is seen", () => {
  expect(withoutOwn({ message_id: null })).not.toEqual(withoutOwn({ message_id: 5 }));
  expect(withoutOwn({ updatedAt: "now" })).not.toEqual(withoutOwn({}));
});
