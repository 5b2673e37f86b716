import { expect, test } from "vitest";
import { csvLine } from "./csv";

test("a line of a table has its cells in their order, and ends as the standard says", () => {
  expect(csvLine([188, "Rings", "", -1])).toBe("188,Rings,,-1\r\n");
});

test("commas, quotes and line breaks stay within their cell", () => {
  expect(csvLine(['Two "plain" rings', "a,b", "one\ntwo"])).toBe(
    '"Two ""plain"" rings","a,b","one\ntwo"\r\n',
  );
});

test.each(["=1+1", "+86 138", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1"])(
  "what somebody has written is shown, not calculated: %j",
  (text) => {
    expect(csvLine([text])).toMatch(/^"?'/);
    expect(csvLine([text])).toContain(`'${text}`);
  },
);
