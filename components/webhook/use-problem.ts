import { useWords } from "#words";
import type { WebhookTrial } from "@/schemas/webhook";

/** Says why an attempt failed, and what to do about it. */
export function useProblem() {
  const words = useWords("webhooks");
  return ({ problem, http_status }: Pick<WebhookTrial, "problem" | "http_status">) =>
    problem && words(`problem.${problem}`, { status: String(http_status) });
}
