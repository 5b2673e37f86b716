import { expect, test } from "vitest";
import { withSection } from "./results";

test("whoever measures one thing keeps what was measured of the others", () => {
  const first = withSection("", "Pages", ["pages, old"]);
  const both = withSection(first, "Operations", ["operations", "", "### Targets", "met"]);
  const renewed = withSection(both, "Pages", ["pages, new"]);
  expect(renewed).toContain("## Operations\n\noperations\n\n### Targets\nmet\n\n## Pages\n\npages, new\n");
  expect(renewed).not.toContain("old");
  expect(renewed.match(/^# /gm)).toHaveLength(1);
});
