import type { Account } from "../account";

/** The demo's customer, who asks for the rings of the other examples. */
export const ACCOUNT = {
  id: 3,
  user_name: "Mei Tan",
  email: "customer@atelier.test",
  phone: "+8613916220417",
  real_name: "Mei Tan",
  role: "customer",
  token: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIzIn0.5mO0Zl3kq0dE3mYx1yq7B2cW8nUeXh4sVt6rJ9pKfLA",
  expire_time: 1795413600,
} satisfies Account;
