import type { ActionResult } from "@/schemas/common";
import type {
  WebhookDelivery,
  WebhookInput,
  WebhookQuery,
  WebhookReplay,
  WebhookSecret,
  WebhookTrial,
  WebhookUpdate,
} from "@/schemas/webhook";

type Act<I, T> = (input: I) => Promise<ActionResult<T>>;

/** What the pages of a webhook can do, as server actions. */
export type WebhookActs = {
  create: Act<WebhookInput, { id: number } & WebhookSecret>;
  update: Act<Omit<Partial<WebhookUpdate>, "id"> & { id: number }, { id: number }>;
  remove: Act<WebhookQuery, { id: number }>;
  reveal: Act<WebhookQuery, WebhookSecret>;
  rotate: Act<WebhookQuery, WebhookSecret>;
  test: Act<WebhookQuery, WebhookTrial>;
  replay: Act<WebhookReplay, WebhookDelivery>;
};
