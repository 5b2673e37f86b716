import { expect, test } from "vitest";
import { coordinatesOf, placeIn } from "./place";

test("a place is written to the metre, and what is written is read again", () => {
  const place = { latitude: 48.858372999, longitude: -2.2944 };
  expect(coordinatesOf(place)).toBe("48.85837, -2.2944");
  expect(placeIn(coordinatesOf(place))).toEqual({ latitude: 48.85837, longitude: -2.2944 });
  expect(coordinatesOf({ latitude: -0.0000001, longitude: 180 })).toBe("0, 180");
});

test.each(["27 Wukang Road", "48.85", "48.85, 2.29, 3", "1e3,2", "48,85; 2,29", ", ", "--1,2"])(
  "“%s” is no pair of coordinates",
  (text) => expect(placeIn(text)).toBeNull(),
);
