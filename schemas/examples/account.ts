import type { Account } from "../account";
import type { OwnAccount } from "../api-key";

const MEI = {
  id: 3,
  user_name: "Mei Tan",
  email: "customer@atelier.test",
  phone: "+8613916220417",
  real_name: "Mei Tan",
  role: "customer",
} as const;

/** The demo's customer, who asks for the rings of the other examples. */
export const ACCOUNT = {
  ...MEI,
  token: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIzIn0.5mO0Zl3kq0dE3mYx1yq7B2cW8nUeXh4sVt6rJ9pKfLA",
  expire_time: 1795413600,
} satisfies Account;

/** The same, asked by a program of hers. */
export const OWN_ACCOUNT = {
  ...MEI,
  key: {
    id: 12,
    name: "Wedding planner",
    prefix: "atl_1k2m3n",
    scopes: ["read", "write"],
    created_time: 1795327200,
    expire_time: 1803103200,
    last_used_time: 1795330800,
  },
} satisfies OwnAccount;
