import { createECDH } from "node:crypto";
import * as z from "zod";
import { bucketAt } from "./stores/address";

const Variables = z.object({
  DATABASE_URL: z
    .string({ error: "is missing: start with `npm start`, or give a PostgreSQL address" })
    .regex(
      /^postgres(ql)?:\/\//,
      "has to be a PostgreSQL address: postgresql://user:password@host:5432/name",
    ),
  NEXTAUTH_URL: z.url({
    protocol: /^https?$/,
    error: "has to be this site's public address, e.g. https://orders.example.com",
  }),
  NEXTAUTH_SECRET: z
    .string({ error: "is missing: set it to at least 32 random characters, the same on every instance" })
    .min(32, "is too short: give at least 32 random characters, the same on every instance"),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_REPLICA_URL: z
    .string()
    .regex(
      /^(postgres(ql)?:\/\/.*)?$/,
      "has to be a PostgreSQL address: postgresql://user:password@host:5432/name",
    )
    .optional(),
  DATABASE_PREPARE: z.enum(["0", "1"], { error: "has to be 1 or 0" }).default("1"),
  STORAGE_URL: z
    .string()
    .optional()
    .transform((address) => (address ? bucketAt(address) : undefined))
    .refine((bucket) => bucket !== null, {
      error: "has to be a bucket: s3://bucket/prefix?endpoint=https://…&region=…&path_style=1",
    })
    .transform((bucket) => bucket ?? undefined),
  AWS_ACCESS_KEY_ID: z.string().default(""),
  AWS_SECRET_ACCESS_KEY: z.string().default(""),
  AWS_SESSION_TOKEN: z.string().optional(),
  DATABASE_POOL: z.coerce
    .number({ error: "has to be a number from 1 to 200" })
    .int()
    .min(1)
    .max(200)
    .default(10),
  API_CALLS_PER_MINUTE: z
    .string()
    .regex(/^\d{1,6}$/, "has to be a whole number, at most 999999; 0 is no limit")
    .transform(Number)
    .default(600),
  API_ORIGINS: z
    .string()
    .default("")
    .transform((text) =>
      text
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .refine((origins) => origins.every(isOrigin), {
      error: "has to be origins such as https://app.example.com, separated by commas",
    }),
  DATABASE_LISTEN_URL: z
    .string()
    .regex(/^(off|postgres(ql)?:\/\/.*)?$/, "has to be a PostgreSQL address, or off")
    .default(""),
  STREAMS_PER_CALLER: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, "has to be a whole number from 1 to 999999")
    .transform(Number)
    .default(20),
  STREAMS_PER_PROCESS: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, "has to be a whole number from 1 to 999999")
    .transform(Number)
    .default(5_000),
  SETUP_CODE: z
    .string()
    .regex(
      /^(([A-Za-z0-9]-?){8,64})?$/,
      "has to be 8 to 64 letters and digits; dashes may stand between them",
    )
    .optional(),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^([sr]k_\w+)?$/, "has to be a secret or restricted key: sk_… or rk_…")
    .default(""),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^(whsec_[\w+/=-]+)?$/, "has to be the secret of the webhook: whsec_…")
    .default(""),
  STRIPE_API_URL: z
    .url({ protocol: /^https?$/, error: "has to be an address" })
    .default("https://api.stripe.com"),
  SMTP_URL: z
    .string()
    .refine((text) => text === "" || (/^smtps?:\/\/./.test(text) && URL.canParse(text)), {
      error: "has to be a mail server: smtp://user:password@host:587, or smtps://…:465",
    })
    .default(""),
  MAIL_FROM: z
    .string()
    .refine((text) => text === "" || z.email().safeParse(text).success, {
      error: "has to be a plain address: orders@example.com",
    })
    .default(""),
  VAPID_PUBLIC_KEY: z
    .string()
    .regex(/^(B[\w-]{86})?$/, "has to be a public key: see `npx web-push generate-vapid-keys`")
    .default(""),
  VAPID_PRIVATE_KEY: z
    .string()
    .regex(/^([\w-]{43})?$/, "has to be a private key: see `npx web-push generate-vapid-keys`")
    .default(""),
  MAIL_REPLY_TO: z
    .string()
    .refine((text) => text === "" || (z.email().safeParse(text).success && /^[^+@]{1,20}@/.test(text)), {
      error:
        "has to be a plain address with at most 20 letters before the @, and without a +: reply@example.com",
    })
    .default(""),
  MAIL_INBOUND_SECRET: z
    .string()
    .regex(/^(whsec_[A-Za-z0-9+/]{32,}={0,2})?$/, "has to be whsec_ and at least 24 random bytes in Base64")
    .default(""),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

/** Where data lives, who we are to the outside, and what we may trust. Documented in docs/operations.md. */
const Env = Variables.superRefine((given, { addIssue }) => {
  for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"] as const)
    if (given.STORAGE_URL && !given[name])
      addIssue({
        code: "custom",
        path: [name],
        message: "is missing: STORAGE_URL needs a key to its bucket",
      });
  const stripe = ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"] as const;
  for (const name of stripe)
    if (!given[name] && stripe.some((other) => given[other]))
      addIssue({
        code: "custom",
        path: [name],
        message: `is missing: cards need both ${stripe.join(" and ")}`,
      });
  const mail = ["SMTP_URL", "MAIL_FROM"] as const;
  for (const name of mail)
    if (!given[name] && mail.some((other) => given[other]))
      addIssue({
        code: "custom",
        path: [name],
        message: `is missing: sending mail needs both ${mail.join(" and ")}`,
      });
  if (!isPair(given.VAPID_PUBLIC_KEY, given.VAPID_PRIVATE_KEY))
    addIssue({
      code: "custom",
      path: ["VAPID_PUBLIC_KEY"],
      message: "does not belong to VAPID_PRIVATE_KEY: give both as they were made, or neither",
    });
  const replies = ["MAIL_REPLY_TO", "MAIL_INBOUND_SECRET"] as const;
  for (const name of replies)
    if (!given[name] && replies.some((other) => given[other]))
      addIssue({
        code: "custom",
        path: [name],
        message: `is missing: answers by mail need both ${replies.join(" and ")}`,
      });
});
type Env = z.output<typeof Env>;

/** The environment, read and checked once. Throws a sentence for each variable that is missing or wrong. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const result = Env.safeParse(source);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`);
  throw new Error(`The environment is not usable:\n${lines.join("\n")}`);
}

/** Whether these two keys were made together; also when there are none. */
function isPair(publicKey: string, privateKey: string): boolean {
  if (!publicKey || !privateKey) return publicKey === privateKey;
  const pair = createECDH("prime256v1");
  try {
    pair.setPrivateKey(privateKey, "base64url");
  } catch {
    return false; // 32 bytes that are no key, such as zeros
  }
  return pair.getPublicKey("base64url") === publicKey;
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

let checked: Env | undefined;

/** The environment of this process. It is read at first use, so that building needs none. */
export function env(): Env {
  checked ??= readEnv(process.env);
  return checked;
}

/** Ends a process that is just starting when its environment is not usable: it could do nothing but fail later. */
export function checkEnv(): void {
  try {
    env();
  } catch (thrown) {
    process.stderr.write(`${(thrown as Error).message}\n`);
    process.exit(1);
  }
}
