import { expect, test } from "vitest";
import { coordinatesOf, mapOf, placeIn, placeMeant } from "./place";

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

const TOWER = { latitude: 48.85837, longitude: 2.29448 };

test.each([
  ["48.85837, 2.29448"],
  [" 48.85837,2.29448 "],
  [mapOf(TOWER)],
  ["https://www.openstreetmap.org/#map=17/48.85837/2.29448"],
  ["https://www.google.com/maps/@48.85837,2.29448,17z"],
  ["https://www.google.com/maps/place/Tower/@48.1,2.1,17z/data=!3m1!4b1!4m6!3m5!8m2!3d48.85837!4d2.29448"],
  ["https://maps.google.com/?q=48.85837,2.29448"],
  ["https://www.google.com/maps/search/?api=1&query=48.85837%2C2.29448"],
  ["https://maps.apple.com/?ll=48.85837,2.29448&q=Tower"],
  ["https://www.bing.com/maps?q=48.85837%2C%202.29448"],
  ["geo:48.85837,2.29448?z=17"],
])("somebody who gives “%s” means that place", (given) => expect(placeMeant(given)).toEqual(TOWER));

test.each([
  "",
  "27 Wukang Road",
  "https://maps.app.goo.gl/Xy12",
  "https://shop.example/products/48.85837",
  "91, 2",
  "48, 181",
  "https://maps.google.com/?q=148.8,2.2",
])("somebody who gives “%s” has not said where", (given) => expect(placeMeant(given)).toBeNull());
