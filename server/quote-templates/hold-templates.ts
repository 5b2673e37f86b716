import { sideOf, type Viewer } from "@/domain/viewer";
import type { Tx } from "@/server/db";
import { invalidField, missing, notAllowed } from "@/server/errors";

/** Templates are the staff's: customers may neither read nor change any. */
export function refuseCustomers(viewer: Viewer): void {
  if (sideOf(viewer) !== "merchant") throw notAllowed();
}

/** Until the transaction ends nobody else names or adds a template: two at once would both find a name free. */
export async function holdTemplates(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = 1 FOR UPDATE`;
}

/** Throws missing when there is no such template. */
export async function refuseMissing(tx: Tx, id: number): Promise<void> {
  if ((await tx.quoteTemplate.count({ where: { id } })) === 0) throw missing("no_quote_template");
}

/** Throws invalid when another template has the name, however it is capitalised. */
export async function refuseTaken(tx: Tx, name: string, id: number | undefined): Promise<void> {
  const taken = await tx.quoteTemplate.findFirst({
    where: { name: { equals: name, mode: "insensitive" }, ...(id !== undefined && { id: { not: id } }) },
    select: { id: true },
  });
  if (taken) throw invalidField("name", "template_name_taken");
}
