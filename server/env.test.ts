import { expect, test } from "vitest";
import { readEnv } from "./env";

const GOOD = {
  DATABASE_URL: "postgresql://me@127.0.0.1/shop",
  NEXTAUTH_URL: "https://orders.example.com",
  NEXTAUTH_SECRET: "x".repeat(32),
};

test("an operator who sets what is needed gets sensible defaults for the rest", () => {
  expect(readEnv(GOOD)).toMatchObject({
    DATA_DIR: ".data",
    DATABASE_POOL: 10,
    LOG_LEVEL: "info",
    API_CALLS_PER_MINUTE: 600,
    API_ORIGINS: [],
  });
  const origins = "https://app.example.com, http://localhost:5173";
  expect(readEnv({ ...GOOD, API_ORIGINS: origins }).API_ORIGINS).toEqual(origins.split(", "));
  expect(readEnv({ ...GOOD, API_CALLS_PER_MINUTE: "0" }).API_CALLS_PER_MINUTE).toBe(0);
});

test.each([
  ["DATABASE_URL", undefined, "DATABASE_URL is missing"],
  ["DATABASE_URL", "mysql://me@127.0.0.1/shop", "DATABASE_URL has to be a PostgreSQL address"],
  ["NEXTAUTH_URL", "orders.example.com", "NEXTAUTH_URL has to be this site's public address"],
  ["NEXTAUTH_SECRET", "short", "NEXTAUTH_SECRET is too short"],
  ["API_CALLS_PER_MINUTE", "lots", "API_CALLS_PER_MINUTE has to be a whole number"],
  ["API_CALLS_PER_MINUTE", "", "API_CALLS_PER_MINUTE has to be a whole number"],
  ["API_ORIGINS", "*", "API_ORIGINS has to be origins"],
  ["API_ORIGINS", "null", "API_ORIGINS has to be origins"],
  ["API_ORIGINS", "https://app.example.com/path", "API_ORIGINS has to be origins"],
  ["API_ORIGINS", "https://app.example.com, app.example.org", "API_ORIGINS has to be origins"],
  ["DATABASE_POOL", "many", "DATABASE_POOL has to be a number from 1 to 200"],
])("an operator who gets %s wrong (%s) is told what to do", (name, value, told) => {
  expect(() => readEnv({ ...GOOD, [name]: value })).toThrow(told);
});
