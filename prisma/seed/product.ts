import type { z } from "zod";
import type { ProductField } from "@/schemas/product";

/** A product of the demo. Its pictures are found by its slug. */
export type DemoProduct = {
  slug: string;
  title: string;
  description: string;
  content: string;
  template: string;
  /** Minor units. */
  priceFrom: number;
  usualDays: number;
  replyHours: number;
  /** Takes no requests once the demo's own are in. */
  closed?: boolean;
  fields: z.input<typeof ProductField>[];
};
