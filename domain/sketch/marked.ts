import type { SaleStatus } from "../sale/status";
import type { SketchKind } from "./state";

/** How a shop holds its pictures back from customers. */
export type Holding = {
  /** Sketches are shown with the shop's name across them. */
  watermarkSketches: boolean;
  /** Sketches and finished work are, until everything is paid; then the files themselves open. */
  filesAfterBalance: boolean;
};

const PAID = ["paid", "delivering", "completed"] as const satisfies readonly SaleStatus[];

/** Whether a customer is given a small copy with the shop's name across it in place of a picture of such a round. */
export function isMarked(kind: SketchKind, sale: SaleStatus | null, holding: Holding): boolean {
  if (holding.filesAfterBalance) return !PAID.some((status) => status === sale);
  return holding.watermarkSketches && kind === "sketch";
}
