import { expect, test } from "vitest";
import { vapidKeys } from "@/server/testing/push-service";
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

test("one who keeps uploads in a bucket names it and a key to it, and one who does not, neither", () => {
  const keys = { AWS_ACCESS_KEY_ID: "us", AWS_SECRET_ACCESS_KEY: "secret" };
  expect(readEnv({ ...GOOD, ...keys, STORAGE_URL: "s3://uploads/shop?region=eu-west-3" })).toMatchObject({
    ...keys,
    STORAGE_URL: { base: "https://uploads.s3.eu-west-3.amazonaws.com/shop/", region: "eu-west-3" },
  });
  expect(readEnv({ ...GOOD, STORAGE_URL: "" }).STORAGE_URL).toBeUndefined();
});

test.each([
  ["DATABASE_URL", undefined, "DATABASE_URL is missing"],
  ["DATABASE_URL", "mysql://me@127.0.0.1/shop", "DATABASE_URL has to be a PostgreSQL address"],
  ["NEXTAUTH_URL", "orders.example.com", "NEXTAUTH_URL has to be this site's public address"],
  ["NEXTAUTH_SECRET", "short", "NEXTAUTH_SECRET is too short"],
  ["API_CALLS_PER_MINUTE", "lots", "API_CALLS_PER_MINUTE has to be a whole number"],
  ["API_CALLS_PER_MINUTE", "", "API_CALLS_PER_MINUTE has to be a whole number"],
  ["API_ORIGINS", "*", "API_ORIGINS has to be origins"],
  ["DATABASE_LISTEN_URL", "pgbouncer:6432", "DATABASE_LISTEN_URL has to be a PostgreSQL address, or off"],
  ["STREAMS_PER_CALLER", "0", "STREAMS_PER_CALLER has to be a whole number from 1"],
  ["STREAMS_PER_PROCESS", "many", "STREAMS_PER_PROCESS has to be a whole number from 1"],
  ["API_ORIGINS", "null", "API_ORIGINS has to be origins"],
  ["API_ORIGINS", "https://app.example.com/path", "API_ORIGINS has to be origins"],
  ["API_ORIGINS", "https://app.example.com, app.example.org", "API_ORIGINS has to be origins"],
  ["DATABASE_REPLICA_URL", "10.0.0.7", "DATABASE_REPLICA_URL has to be a PostgreSQL address"],
  ["DATABASE_PREPARE", "no", "DATABASE_PREPARE has to be 1 or 0"],
  ["STORAGE_URL", "https://uploads.s3.amazonaws.com", "STORAGE_URL has to be a bucket: s3://"],
  ["STORAGE_URL", "s3://uploads", "AWS_SECRET_ACCESS_KEY is missing: STORAGE_URL needs a key"],
  ["SMTP_URL", "smtp.example.com", "SMTP_URL has to be a mail server"],
  ["SMTP_URL", "smtp://mail.example.com", "MAIL_FROM is missing: sending mail needs both"],
  ["MAIL_FROM", "Shop <orders@example.com>", "MAIL_FROM has to be a plain address"],
  ["MAIL_FROM", "orders@example.com", "SMTP_URL is missing: sending mail needs both"],
  ["MAIL_REPLY_TO", "reply+all@example.com", "MAIL_REPLY_TO has to be a plain address"],
  ["MAIL_REPLY_TO", "reply@example.com", "MAIL_INBOUND_SECRET is missing: answers by mail need both"],
  ["MAIL_INBOUND_SECRET", "whsec_short", "MAIL_INBOUND_SECRET has to be whsec_"],
  ["DATABASE_POOL", "many", "DATABASE_POOL has to be a number from 1 to 200"],
])("an operator who gets %s wrong (%s) is told what to do", (name, value, told) => {
  expect(() => readEnv({ ...GOOD, [name]: value })).toThrow(told);
});

test("one who takes cards gives both secrets of Stripe, and one who does not, neither", () => {
  const keys = { STRIPE_SECRET_KEY: "sk_test_1234", STRIPE_WEBHOOK_SECRET: "whsec_abc123" };
  expect(readEnv({ ...GOOD, ...keys })).toMatchObject({ ...keys, STRIPE_API_URL: "https://api.stripe.com" });
  expect(readEnv(GOOD)).toMatchObject({ STRIPE_SECRET_KEY: "", STRIPE_WEBHOOK_SECRET: "" });
  for (const name of Object.keys(keys)) {
    expect(() => readEnv({ ...GOOD, ...keys, [name]: "" })).toThrow(`${name} is missing: cards need both`);
    expect(() => readEnv({ ...GOOD, ...keys, [name]: "pk_live_1234" })).toThrow(name);
  }
});

test("one who calls devices gives a pair of keys that belong together", () => {
  const keys = vapidKeys();
  expect(readEnv({ ...GOOD, ...keys })).toMatchObject(keys);
  const { VAPID_PRIVATE_KEY } = vapidKeys();
  for (const bad of [
    { ...keys, VAPID_PRIVATE_KEY },
    { ...keys, VAPID_PRIVATE_KEY: "" },
    { ...keys, VAPID_PRIVATE_KEY: "A".repeat(43) },
  ])
    expect(() => readEnv({ ...GOOD, ...bad })).toThrow("VAPID_PUBLIC_KEY does not belong");
  expect(() => readEnv({ ...GOOD, ...keys, VAPID_PUBLIC_KEY: "key" })).toThrow("has to be a public key");
});
