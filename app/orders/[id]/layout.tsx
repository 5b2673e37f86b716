import type { ReactNode } from "react";
import { orderViewer, refuseStrangers } from "./find-order-page";

type Props = { params: Promise<{ id: string }>; children: ReactNode };

/** Decides who gets in before the first byte goes out: once the skeleton is shown, no status can be set any more. */
export default async function OrderLayout({ params, children }: Props) {
  const { id } = await params;
  await refuseStrangers(await orderViewer(id), id);
  return children;
}
