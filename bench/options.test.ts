import { expect, test } from "vitest";
import { isAsked, readOptions } from "./options";

test("whoever asks for nothing gets the whole measure", () => {
  expect(readOptions([])).toEqual({
    mode: "operations",
    rounds: 3,
    seconds: 10,
    callers: [1, 32, 128],
    ops: ["DETAIL", "LIST", "SEND", "CREATE"],
    sizes: [1_000, 100_000, 1_000_000],
    only: [],
    profiles: ["mobile", "throttled", "desktop"],
    fresh: false,
    pin: true,
  });
});

test("whoever is in a hurry measures less", () => {
  const options = readOptions([
    "--rounds",
    "1",
    "--seconds=2",
    "--callers",
    "1,32",
    "--ops",
    "send,detail",
    "--no-pin",
  ]);
  expect(options).toMatchObject({
    rounds: 1,
    seconds: 2,
    callers: [1, 32],
    ops: ["DETAIL", "SEND"],
    pin: false,
  });
});

test("streams are a thousand, unless told", () => {
  expect(readOptions(["--streams"])).toMatchObject({ mode: "streams", callers: [1_000] });
});

test("growth has callers of its own, unless told", () => {
  expect(readOptions(["--growth"])).toMatchObject({ mode: "growth", callers: [8] });
  expect(readOptions(["--growth", "--callers=4", "--sizes=100,1000"])).toMatchObject({
    callers: [4],
    sizes: [100, 1000],
  });
});

test("a page alone, or a read alone, can be asked for", () => {
  const options = readOptions(["--pages", "--only", "order,desk", "--profiles=mobile"]);
  expect(options).toMatchObject({ mode: "pages", rounds: 5, profiles: ["mobile"] });
  expect(["order", "desk", "form"].filter((name) => isAsked(name, options))).toEqual(["order", "desk"]);
  expect(isAsked("anything", readOptions([]))).toBe(true);
});

test("nonsense is refused, and said", () => {
  expect(() => readOptions(["--callers", "many"])).toThrow("--callers takes whole numbers");
  expect(() => readOptions(["--rounds=0"])).toThrow("--rounds takes whole numbers");
  expect(() => readOptions(["--ops=DELETE"])).toThrow("--ops takes DETAIL, LIST, SEND, CREATE, not DELETE");
  expect(() => readOptions(["--profiles=tablet"])).toThrow("--profiles takes mobile, throttled, desktop");
  expect(() => readOptions(["--growth", "--pages"])).toThrow("at a time");
  expect(() => readOptions(["--groth"])).toThrow("--groth");
});
