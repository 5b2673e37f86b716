import { expect, test } from "vitest";
import { FIT, MOST, pulled, roomFor, zoomed } from "./zoom";

const frame = { width: 400, height: 300 };
/** As it fits: 400 by 200. */
const room = roomFor(frame, { width: 1600, height: 800 });
const MIDDLE = { x: 0, y: 0 };

test("whoever points at a place sees it stay where it is while the picture grows", () => {
  const at = { x: 100, y: 20 };
  const zoom = zoomed(FIT, 4, at, room);
  // The same point of the picture, before and after.
  expect([(at.x - zoom.x) / zoom.scale, (at.y - zoom.y) / zoom.scale]).toEqual([at.x, at.y]);
  expect(zoom.scale).toBe(4);
});

test("whoever makes it small again gets it whole, and in the middle", () => {
  const large = pulled(zoomed(FIT, 4, MIDDLE, room), { x: 500, y: 100 }, room);
  expect(zoomed(large, 0.01, { x: 90, y: -40 }, room)).toEqual(FIT);
});

test("nobody pulls a picture out of its frame, nor one that fits", () => {
  const large = zoomed(FIT, 2, MIDDLE, room);
  expect(pulled(large, { x: 9_999, y: -9_999 }, room)).toEqual({ scale: 2, x: 200, y: -50 });
  expect(pulled(FIT, { x: 50, y: 50 }, room)).toEqual(FIT);
});

test("nobody gets lost in a picture", () => {
  expect(zoomed(FIT, 1_000, MIDDLE, room).scale).toBe(MOST);
});
