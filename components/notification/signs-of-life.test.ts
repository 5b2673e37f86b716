import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isLookedAt, onLook } from "./signs-of-life";

const MINUTE = 60_000;
let page: EventTarget & { hidden: boolean; hasFocus: () => boolean };
let stop: () => void;
const back = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000 * MINUTE, toFake: ["Date"] });
  page = Object.assign(new EventTarget(), { hidden: false, hasFocus: () => true });
  vi.stubGlobal("document", page);
  vi.stubGlobal("window", new EventTarget());
  back.mockClear();
  stop = onLook(back);
});
afterEach(() => {
  stop();
  vi.setSystemTime(Date.now() + 10 * MINUTE); // what the next one begins with is no sign of this one
});

const passes = (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTE);
const does = (sign: string, where = {}) => window.dispatchEvent(Object.assign(new Event(sign), where));

test("whoever opens a page looks at it, and not any more when they have sat still for two minutes", () => {
  passes(1.9);
  expect(isLookedAt()).toBe(true);
  passes(0.2);
  expect(isLookedAt()).toBe(false);
});

test("a key, a touch or the window's focus is a sign of life, and tells at once that somebody is back", () => {
  for (const sign of ["keydown", "touchmove", "wheel", "pointerdown", "focus"]) {
    passes(3);
    expect(isLookedAt()).toBe(false);
    does(sign);
    expect(isLookedAt()).toBe(true);
  }
  expect(back).toHaveBeenCalledTimes(5);
  does("keydown");
  expect(back).toHaveBeenCalledTimes(5);
});

test("a page that scrolls by itself under a pointer at rest is looked at by nobody", () => {
  does("pointermove", { screenX: 4, screenY: 5 });
  passes(3);
  does("scroll");
  does("pointermove", { screenX: 4, screenY: 5 });
  expect(isLookedAt()).toBe(false);
  does("pointermove", { screenX: 4, screenY: 6 });
  expect(isLookedAt()).toBe(true);
});

test("a tab that cannot be seen is not looked at, until it is shown again", () => {
  page.hidden = true;
  does("keydown");
  expect(isLookedAt()).toBe(false);
  passes(3);
  page.hidden = false;
  page.dispatchEvent(new Event("visibilitychange"));
  expect([isLookedAt(), back.mock.calls.length]).toEqual([true, 1]);
});
