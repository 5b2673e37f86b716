import { STAFF_ROLES } from "@/domain/staff";
import type { StaffMember } from "@/schemas/staff";
import { unix } from "@/server/clock";
import { db, type Prisma, rowsOf, sql } from "@/server/db";

const COLUMNS = {
  id: true,
  role: true,
  name: true,
  userName: true,
  email: true,
  phone: true,
  createdAt: true,
} as const satisfies Prisma.UserSelect;

/** Those who work here and fit `where`, by name. */
export async function findMembers(where: Prisma.UserWhereInput = {}): Promise<StaffMember[]> {
  const rows = await db().user.findMany({
    where: { ...where, role: { in: [...STAFF_ROLES] } },
    select: COLUMNS,
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  const orders = await ordersOf(rows.map(({ id }) => id));
  return rows.map(({ name, userName, email, phone, role, createdAt, id }) => ({
    id,
    real_name: name,
    user_name: userName ?? "",
    email: email ?? "",
    phone: phone ?? "",
    role: role === "owner" ? "owner" : "staff",
    created_time: unix(createdAt),
    orders: orders.get(id) ?? 0,
  }));
}

/** How many orders with something left to do each is in charge of. */
async function ordersOf(ids: number[]): Promise<Map<number, number>> {
  const rows = await rowsOf<{ id: number; count: number }>(sql`
    SELECT "adminId" AS id, COUNT(*)::int AS count FROM "Order"
    WHERE "adminId" = ANY (${ids}::int[]) AND "turn" <> 'none' GROUP BY "adminId"`);
  return new Map(rows.map(({ id, count }) => [id, count]));
}
