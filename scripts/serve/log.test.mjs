import { PassThrough } from "node:stream";
import pino from "pino";
import { expect, test } from "vitest";
import { takeOverConsole } from "./log.mjs";

/** @param {string} level */
function listen(level) {
  const written = new PassThrough();
  /** @type {Pick<Console, "error" | "warn">} */
  const target = { error: () => {}, warn: () => {} };
  takeOverConsole(pino({ level }, written), target);
  return {
    target,
    lines: () =>
      String(written.read() ?? "")
        .trim()
        .split("\n"),
  };
}

test("what goes wrong in a page is told without what people wrote", () => {
  const { target, lines } = listen("info");
  const failure = Object.assign(new TypeError("no such order for ana@people.test"), { digest: "123" });
  target.error("⨯", failure);
  target.error("Failed to handle /orders?keyword=a+secret+wish");
  target.warn("look at ana@people.test", { name: "Ana" });
  const told = lines();
  expect(told).toHaveLength(3);
  expect(JSON.parse(told[0] ?? "")).toMatchObject({
    level: 50,
    error: "TypeError",
    digest: "123",
    frames: expect.arrayContaining([expect.stringMatching(/^at /)]),
    msg: "something failed",
  });
  expect(told.join("\n")).not.toMatch(/ana|secret|Ana/);
});

test("an operator who looks for a mistake may read it", () => {
  const { target, lines } = listen("debug");
  target.error(new Error("the very words"));
  expect(lines().join("\n")).toContain("the very words");
});
