import { expect, test } from "vitest";
import type { Side } from "@/domain/viewer";
import { factValues } from "./fact";
import { wordsIn } from "./translate";

const NAMED = { name: "Ana" };
const said = (reader: Side, actor_type: string, data: Record<string, string>, who = "Olive") =>
  wordsIn("en")("order.event.submitted", { who, ...factValues({ actor_id: 7, actor_type, data }, reader) });

test("a request that the studio took down is told as that, to whoever took it down and to the customer", () => {
  expect(said("merchant", "admin", NAMED, "You")).toBe("You took the request down for Ana");
  expect(said("merchant", "admin", NAMED)).toBe("Olive took the request down for Ana");
  expect(said("customer", "admin", NAMED)).toBe("Olive took the request down for you");
});

test("a request that was taken down before names were kept with it is told without one", () => {
  expect(said("merchant", "admin", {})).toBe("Olive took the request down for the customer");
  expect(said("customer", "admin", {})).toBe("Olive took the request down for you");
});

test("a request that a customer sent themselves is told as theirs", () => {
  expect(said("merchant", "user", {}, "Ana")).toBe("Ana sent the request");
  expect(said("customer", "user", {}, "You")).toBe("You sent the request");
});
