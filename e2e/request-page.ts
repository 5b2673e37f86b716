import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { apiOf } from "./desk-api";
import type { Person } from "./people";

/** The words on the form that the tests look for, in the reader's language. */
const WORDS = {
  en: {
    title: "Title",
    content: "Description",
    phone: "Phone",
    pictures: /Add pictures: Reference/,
    send: "Send the request",
  },
  zh: {
    title: "标题",
    content: "需求说明",
    phone: "联系电话",
    pictures: /添加图片：参考图片|添加图片: 参考图片/,
    send: "提交定制",
  },
};

/** What the tests read of an order. */
export type Requested = {
  title: string;
  content: string;
  phone: string;
  images: string[];
  event_date: string;
  status: number;
  order_extra: Record<string, unknown>;
};

/** The form of one product as the person who fills it in sees it. */
export function requestPage(page: Page, slug: string, language: keyof typeof WORDS = "en") {
  const words = WORDS[language];
  const send = page.getByRole("button", { name: words.send });
  return {
    open: async () => {
      await page.goto(`/products/${slug}/request`);
      await expect(send).toBeEnabled();
    },
    title: page.getByLabel(words.title),
    content: page.getByLabel(words.content),
    phone: page.getByLabel(words.phone),
    pictures: page.getByLabel(words.pictures),
    problems: page.getByRole("alert").filter({ has: page.getByRole("listitem") }),
    send,
    /** The number of the order that the request became. */
    arrived: async () => {
      await page.waitForURL(/\/orders\/\d+\?sent=1$/);
      return Number(/\/orders\/(\d+)/.exec(page.url())?.[1]);
    },
  };
}

/** An order as its customer finds it over the API. */
export async function requestedBy(
  customer: Person,
  id: number,
  request: APIRequestContext,
): Promise<Requested> {
  return (await apiOf(request, customer).get(`communication/order/detail?id=${id}`)) as Requested;
}

/** How many orders somebody has. */
export async function ordersOf(customer: Person, request: APIRequestContext): Promise<number> {
  return ((await apiOf(request, customer).get("communication/orders")) as unknown[]).length;
}
