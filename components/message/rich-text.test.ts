import { expect, test } from "vitest";
import { piecesOf } from "./rich-text";

const links = (text: string) => piecesOf(text).flatMap(({ href }) => href ?? []);
const whole = (text: string) =>
  piecesOf(text)
    .map((piece) => piece.text)
    .join("");

test("a web address in a message becomes a link, and the sentence around it stays", () => {
  const text = "See https://example.com/a?b=1&c=2#d and http://example.org.";
  expect(links(text)).toEqual(["https://example.com/a?b=1&c=2#d", "http://example.org"]);
  expect(whole(text)).toBe(text);
});

test("a link ends before the punctuation that closes the sentence, in either language", () => {
  expect(links("Look (https://example.com/rings), please")).toEqual(["https://example.com/rings"]);
  expect(links("https://example.com/wiki/Ring_(jewellery)")).toEqual([
    "https://example.com/wiki/Ring_(jewellery)",
  ]);
  expect(links("请看 https://example.com/rings，谢谢。")).toEqual(["https://example.com/rings"]);
});

test("nothing but http and https is ever a link", () => {
  for (const text of ["javascript:alert(1)", "data:text/html,x", "ftp://example.com", "www.example.com"])
    expect(links(text)).toEqual([]);
  expect(links("https://")).toEqual([]);
});

test("markup that somebody types stays text", () => {
  const text = '<a href="https://example.com">x</a>';
  expect(whole(text)).toBe(text);
  expect(links(text)).toEqual(["https://example.com"]);
});

test("nobody makes a page unreadable with endless brackets or exclamation marks", () => {
  for (const text of [
    `http://a${")".repeat(19_990)}`,
    `http://a${"!".repeat(19_985)}x`,
    `http://${"a".repeat(19_000)}`,
  ]) {
    expect(whole(text)).toBe(text);
    expect(links(text)).toEqual([]);
  }
  expect(links(`http://a.test${")".repeat(50)}`)).toEqual(["http://a.test"]);
});
