import { notFound, redirect } from "next/navigation";
import { canManageShop } from "@/domain/shop";
import { sideOf, type Viewer } from "@/domain/viewer";
import { currentViewer } from "@/server/auth";

/** Somebody of the shop; customers find nothing here. */
export async function merchantViewer(next: string): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  if (sideOf(viewer) === "customer") notFound();
  return viewer;
}

/** The owner; everybody else finds nothing here. */
export async function ownerViewer(next: string): Promise<Viewer> {
  const viewer = await merchantViewer(next);
  if (!canManageShop(viewer)) notFound();
  return viewer;
}
