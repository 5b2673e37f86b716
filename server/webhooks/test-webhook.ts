import { randomBytes } from "node:crypto";
import type { Viewer } from "@/domain/viewer";
import type { WebhookQuery, WebhookTrial } from "@/schemas/webhook";
import { now } from "@/server/clock";
import { db } from "@/server/db";
import { countAttempt } from "@/server/limits";
import { outside } from "@/server/outside";
import { findShop } from "@/server/shop";
import { findWebhook } from "./find-webhook";
import { post } from "./post";
import { signedHeaders } from "./secret";

const LIMIT_MS = 10_000;

/**
 * Sends a message of type `webhook.test` to a webhook now, signed like every other, and tells what came back. It is not
 * tried again and does not stand in the log. Throws LimitedError after 20 in a quarter of an hour.
 */
export async function testWebhook(viewer: Viewer, { id }: WebhookQuery): Promise<WebhookTrial> {
  const webhook = await findWebhook(db(), viewer, id);
  const { privateWebhooks: allowPrivate } = await findShop();
  const data = { webhook_id: id };
  const body = JSON.stringify({ type: "webhook.test", timestamp: now().toISOString(), data });
  const headers = signedHeaders(webhook, `msg_${randomBytes(16).toString("hex")}`, body);
  const outcome = await outside(async () => {
    await countAttempt([{ key: `test-webhook:${viewer.id}`, most: 20 }]);
    return post({ url: webhook.url, headers, body }, { allowPrivate, limitMs: LIMIT_MS });
  });
  return {
    delivered: outcome.problem === null,
    http_status: outcome.httpStatus,
    problem: outcome.problem,
    duration_ms: outcome.durationMs,
    response: outcome.response,
  };
}
