import type { OpenedMail } from "./open-mail";

/** Subjects of those that answer for somebody who is away and forget to say that nobody wrote it. */
const AWAY =
  /^(automatic reply|auto(matic)?[- ]?(reply|response)|out of (the )?office|undeliver(ed|able)|delivery (status notification|failure)|自动回复|自動回覆|自动答复|系统退信|退信|abwesenheitsnotiz|réponse automatique|respuesta automática)/i;

/**
 * Whether no person wrote it: answers of machines and mails that come back, which we never take. Nor one of our own, which
 * come back where a mailbox is led to itself: whatever anybody answers automatically, it ends here.
 */
export function isAutomatic({ header, from, subject }: OpenedMail, ours: readonly string[]): boolean {
  const submitted = header("auto-submitted").trim().toLowerCase();
  return (
    (submitted !== "" && !submitted.startsWith("no")) ||
    /^(bulk|junk|list|auto[-_]reply)\b/i.test(header("precedence").trim()) ||
    header("return-path").trim() === "<>" ||
    ["x-autoreply", "x-autorespond", "x-auto-reply", "list-id", "x-failed-recipients"].some((name) =>
      header(name),
    ) ||
    /^multipart\/report\b/i.test(header("content-type")) ||
    /^(mailer-daemon|postmaster|no-?reply)@/.test(from) ||
    AWAY.test(subject) ||
    ours.includes(from)
  );
}
