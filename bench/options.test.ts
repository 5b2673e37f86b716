import { expect, test } from "vitest";
import { readOptions } from "./options";

test("whoever asks for nothing gets the whole measure", () => {
  expect(readOptions([])).toEqual({
    mode: "operations",
    rounds: 3,
    seconds: 10,
    callers: [1, 32, 128],
    ops: ["DETAIL", "LIST", "SEND", "CREATE"],
    sizes: [1_000, 100_000, 1_000_000],
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

test("nonsense is refused, and said", () => {
  expect(() => readOptions(["--callers", "many"])).toThrow("--callers takes whole numbers");
  expect(() => readOptions(["--rounds=0"])).toThrow("--rounds takes whole numbers");
  expect(() => readOptions(["--ops=DELETE"])).toThrow("--ops takes DETAIL, LIST, SEND, CREATE, not DELETE");
  expect(() => readOptions(["--growth", "--pages"])).toThrow("at a time");
  expect(() => readOptions(["--groth"])).toThrow("--groth");
});
