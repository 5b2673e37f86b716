import type { MailTemplate } from "../mail-template";

/** How a customer is told of a quote, in the studio's own words. */
export const MAIL_TEMPLATE = {
  reader: "customer",
  kind: "quote",
  language: "en",
  subject: "Your quote for “{title}”",
  opening: "Dear {name},\n\nwe have worked out what your piece comes to:",
  closing: "Ask us anything. {shop}",
  standard: false,
  preview: {
    subject: "Your quote for “Two rings for Mei and Jonas”",
    opening: "Dear Mei Tan,\n\nwe have worked out what your piece comes to:",
    closing: "Ask us anything. Willow Lane Studios",
  },
  updated_time: 1795331700,
} satisfies MailTemplate;
