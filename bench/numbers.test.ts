import { describe, expect, test } from "vitest";
import { inWhole, median, percentile, ratioOf, withPlaces } from "./numbers";

describe("whoever reads a median", () => {
  test("gets the middle one, whatever the order", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([7])).toBe(7);
    expect(median([10, 9, 100])).toBe(10);
  });

  test("gets the mean of the middle two of an even number", () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  test("is not told that nothing measured is zero", () => {
    expect(median([])).toBeNaN();
  });
});

describe("whoever reads a p99", () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1);

  test("finds 99 of 100 at or below it", () => {
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 1)).toBe(100);
  });

  test("gets the largest of a few, and nothing of nothing", () => {
    expect(percentile([1, 2, 3], 0.99)).toBe(3);
    expect(percentile([5], 0.01)).toBe(5);
    expect(percentile([], 0.99)).toBeNaN();
  });
});

describe("whoever reads a ratio", () => {
  test("gets it from pairs: a machine that slows down for both changes nothing", () => {
    expect(ratioOf([50, 100, 10], [100, 200, 20])).toBe(0.5);
  });

  test("is not misled by one bad round", () => {
    expect(ratioOf([80, 1, 80], [100, 100, 100])).toBe(0.8);
  });

  test("gets none where a reference is missing", () => {
    expect(ratioOf([1], [])).toBeNaN();
  });
});

test("a reader sees thousands apart, and a dash where there is no number", () => {
  expect(inWhole(1234567.4)).toBe("1,234,567");
  expect(inWhole(Number.NaN)).toBe("–");
  expect(withPlaces(0.8051, 2)).toBe("0.81");
  expect(withPlaces(Number.POSITIVE_INFINITY, 2)).toBe("–");
});
