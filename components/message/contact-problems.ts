import { Email } from "@/schemas/account";
import { Phone } from "@/schemas/common";

export type ContactProblem = "no_name" | "no_way" | "bad_phone" | "bad_email";
type Contact = { name: string; phone: string; email: string };

/** What is wrong with a contact before it is sent, by its parts: it has a name, and a phone number, an address or both. */
export function contactProblems({
  name,
  phone,
  email,
}: Contact): Partial<Record<keyof Contact, ContactProblem>> {
  const [hasPhone, hasEmail] = [phone.trim() !== "", email.trim() !== ""];
  return {
    ...(name.trim() === "" && { name: "no_name" }),
    ...(!hasPhone && !hasEmail && { phone: "no_way" }),
    ...(hasPhone && !Phone.safeParse(phone).success && { phone: "bad_phone" }),
    ...(hasEmail && !Email.safeParse(email).success && { email: "bad_email" }),
  };
}
