import { expect, test } from "vitest";
import { coresIn } from "./cores";

test("cores are told apart however the system lists them", () => {
  expect(coresIn("0-1")).toEqual([0, 1]);
  expect(coresIn("0-2,5,8-9")).toEqual([0, 1, 2, 5, 8, 9]);
  expect(coresIn("3")).toEqual([3]);
  expect(coresIn("")).toEqual([]);
});
