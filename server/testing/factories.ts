import type { OrderStatus } from "@/domain/order/status";
import type { Role, Viewer } from "@/domain/viewer";
import type { KeyDraft } from "@/schemas/api-key";
import type { Order, OrderRequest } from "@/schemas/order";
import { ProductField } from "@/schemas/product";
import type { QuoteDraft } from "@/schemas/quote";
import { hashPassword } from "@/server/accounts/password";
import { db, type Prisma } from "@/server/db";
import { cancelOrder } from "@/server/orders/cancel-order";
import { confirmOrder } from "@/server/orders/confirm-order";
import { createOrder } from "@/server/orders/create-order";
import { getOrder } from "@/server/orders/get-order";
import { acceptQuote } from "@/server/quotes/accept-quote";
import { rejectQuote } from "@/server/quotes/reject-quote";
import { sendQuote } from "@/server/quotes/send-quote";

/** What everybody made here signs in with. */
export const PASSWORD = "correct horse battery";

let count = 0;
let passwordHash: Promise<string> | undefined;

/** A customer with an account of their own, as the viewer they are when signed in. */
export async function aCustomer(overrides: Partial<Prisma.UserCreateInput> = {}): Promise<Viewer> {
  return aPerson("customer", overrides);
}

/** Somebody of the staff. */
export async function aStaff(overrides: Partial<Prisma.UserCreateInput> = {}): Promise<Viewer> {
  return aPerson("staff", overrides);
}

/** The owner of the shop. */
export async function anOwner(overrides: Partial<Prisma.UserCreateInput> = {}): Promise<Viewer> {
  return aPerson("owner", overrides);
}

async function aPerson(role: Role, overrides: Partial<Prisma.UserCreateInput>): Promise<Viewer> {
  count += 1;
  passwordHash ??= hashPassword(PASSWORD);
  const name = `${role} ${count}`;
  const user = await db().user.create({
    data: {
      role,
      name,
      email: `${role}${count}@people.test`,
      passwordHash: await passwordHash,
      ...overrides,
    },
  });
  return { id: user.id, role, name: user.name, locale: "en" };
}

/** What somebody says of a key that they make: it reads and writes for a month unless told. */
export function aKeyDraft(overrides: Partial<KeyDraft> = {}): KeyDraft {
  return { name: "A program", scopes: ["read", "write"], life: "30", ...overrides };
}

type Field = Partial<ProductField> & Pick<ProductField, "key">;
type ProductOverrides = Partial<Omit<Prisma.ProductCreateInput, "fields">> & { fields?: Field[] };

/** A product that takes requests and asks nothing but what every request is asked. Returns its row. */
export async function aProduct({ fields = [], ...overrides }: ProductOverrides = {}) {
  count += 1;
  return db().product.create({
    data: {
      slug: `product-${count}`,
      title: `Product ${count}`,
      description: "Made by hand",
      content: "<p>Made by hand</p>",
      pictures: ["/pictures/oak-desk.webp"],
      priceFrom: 120_000n,
      usualDays: 21,
      replyHours: 24,
      fields: fields.map(aField),
      ...overrides,
    },
  });
}

/** A field of a product; a text field labelled by its key unless told. */
function aField(field: Field): ProductField {
  return ProductField.parse({ label: field.key, type: "text", ...field });
}

/** What a customer asks for, ready to be submitted. */
export function aRequest(archive_id: number, overrides: Partial<OrderRequest> = {}): OrderRequest {
  return {
    archive_id,
    title: "A desk for two",
    content: "Two metres wide, oiled oak.",
    phone: "+86 138 0013 8000",
    images: [],
    order_extra: {},
    event_date: "",
    ...overrides,
  };
}

/** A quote for an order, ready to be sent. */
export function aQuote(id: number, overrides: Partial<QuoteDraft> = {}): QuoteDraft {
  return { id, quote_price: "9900.50", quote_content: "Oak, oiled, delivered.", lines: [], ...overrides };
}

type Wanted = {
  in?: OrderStatus;
  customer?: Viewer;
  staff?: Viewer;
  request?: Partial<OrderRequest>;
  quote?: Partial<QuoteDraft>;
};

/** Both sides of an order, and the order as its customer sees it. */
export type Situation = { id: number; customer: Viewer; staff: Viewer; order: Order };

/** An order brought to a status the way people bring it there, by the verbs themselves. */
export async function anOrder({ in: status = "pending", ...wanted }: Wanted = {}): Promise<Situation> {
  const customer = wanted.customer ?? (await aCustomer());
  const staff = wanted.staff ?? (await aStaff());
  const product = wanted.request?.archive_id ?? (await aProduct()).id;
  const { id } = await createOrder(customer, aRequest(product, wanted.request));
  const steps = {
    confirm: () => confirmOrder(staff, { id }),
    quote: () => sendQuote(staff, aQuote(id, wanted.quote)),
    accept: () => acceptQuote(customer, { id }),
    reject: () => rejectQuote(customer, { id, reason: "Too dear" }),
    cancel: () => cancelOrder(customer, { id, reason: "We moved house" }),
  };
  for (const step of WAY_TO[status]) await steps[step]();
  return { id, customer, staff, order: await getOrder(customer, { id }) };
}

const WAY_TO = {
  pending: [],
  in_communication: ["confirm"],
  quoted: ["confirm", "quote"],
  quote_accepted: ["confirm", "quote", "accept"],
  quote_rejected: ["confirm", "quote", "reject"],
  cancelled: ["cancel"],
} as const satisfies Record<OrderStatus, readonly string[]>;
