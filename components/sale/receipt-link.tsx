import { FileDown } from "lucide";
import { useWords } from "#words";
import { Icon } from "@/components/ui/icon";
import type { Instalment, SalesOrder } from "@/schemas/sale";

/** The way to the receipt of an instalment, once its money has come. */
export function ReceiptLink({ sale, part }: { sale: SalesOrder; part: Instalment }) {
  const words = useWords("order_page");
  if (part.paid_time === 0) return null;
  return (
    <a
      href={`/api/order/receipt?id=${sale.id}&instalment=${part.position}`}
      download
      className="inline-flex min-h-11 items-center gap-1.5 text-accent underline underline-offset-4"
    >
      <Icon of={FileDown} size={18} />
      {words("payment.receipt")}
      <span className="sr-only">: {words(`payment.kind.${part.kind}`)}</span>
    </a>
  );
}
