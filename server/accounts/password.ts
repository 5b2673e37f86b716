import { hash, verify } from "@node-rs/argon2";

// OWASP's second recommendation for argon2id, which is the library's default algorithm.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password, with its own salt. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/**
 * Whether the password belongs to the hash. Without a hash (an unknown name, a guest) it does the same work and says no,
 * so that the time taken does not tell who has an account.
 */
export async function passwordMatches(password: string, stored: string | null | undefined): Promise<boolean> {
  decoy ??= hashPassword("nobody has this password");
  const matches = await verify(stored ?? (await decoy), password);
  return Boolean(stored) && matches;
}

let decoy: Promise<string> | undefined;
