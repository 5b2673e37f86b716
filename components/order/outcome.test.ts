import { describe, expect, test } from "vitest";
import { outcomeOf } from "./outcome";

const envelope = (code: number, msg: string, data?: object) => JSON.stringify({ code, msg, data });

describe("what an answer means for somebody who sends a message", () => {
  test("done is done", () => {
    expect(outcomeOf(200, envelope(0, "", { id: 7 }), null)).toEqual({ is: "done", data: { id: 7 } });
  });

  test.each([
    ["a malformed one", -1],
    ["one that is not theirs to send", 1002],
  ])("%s is refused for good, with the reason", (_, code) => {
    expect(outcomeOf(200, envelope(code, "No."), null)).toEqual({ is: "refused", said: "No." });
  });

  test.each([
    ["the database is away", 503, -1, "5", 5],
    ["too many calls were made", 429, -1, "20", 20],
    ["the first of two is still being done", 200, -1, "5", 5],
    ["it is a bug of ours", 500, -1, null, undefined],
  ])("it is asked again when %s", (_, status, code, header, after) => {
    const outcome = outcomeOf(status, envelope(code, "Not now."), header);
    expect(outcome).toEqual({ is: "open", said: "Not now.", after });
  });

  test("whoever is signed out may sign in elsewhere, and it goes on", () => {
    const outcome = outcomeOf(200, envelope(1001, "Sign in first."), null);
    expect(outcome).toEqual({ is: "open", said: "Sign in first.", signedOut: true });
  });

  test.each([200, 404, 502, 503, 504])("a page of a proxy (%i) is nobody's decision", (status) => {
    expect(outcomeOf(status, "<h1>Bad gateway</h1>", null).is).toBe("open");
  });

  test("but a proxy that takes no bodies so large will not take it later", () => {
    expect(outcomeOf(413, "<h1>Too large</h1>", null)).toEqual({ is: "refused", said: "" });
  });
});
