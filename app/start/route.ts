import { redirect } from "next/navigation";
import { sideOf } from "@/domain/viewer";
import { currentViewer } from "@/server/auth";

/** Where one starts after signing in: staff at the desk, customers at their orders. */
export async function GET(): Promise<never> {
  const viewer = await currentViewer();
  if (!viewer) redirect("/");
  redirect(sideOf(viewer) === "merchant" ? "/desk" : "/orders");
}
