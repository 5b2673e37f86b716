import { sideOf, type Viewer } from "@/domain/viewer";
import { findTeam } from "@/server/accounts/find-team";
import { db } from "@/server/db";
import { notAllowed } from "@/server/errors";

type Choice = { id: number; name: string };

/** What the desk's views can be narrowed to: every product in the shop's order, and everybody who works there. */
export async function findChoices(viewer: Viewer): Promise<{ products: Choice[]; team: Choice[] }> {
  if (sideOf(viewer) !== "merchant") throw notAllowed();
  const [rows, team] = await Promise.all([
    db().product.findMany({
      select: { id: true, title: true },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    }),
    findTeam(),
  ]);
  return { products: rows.map(({ id, title }) => ({ id, name: title })), team };
}
