import { ArrowLeft } from "lucide";
import Link from "next/link";
import { useWords } from "#words";
import { Icon } from "@/components/ui/icon";

/** The way back to the list. */
export function BackLink() {
  const words = useWords("webhooks");
  return (
    <Link
      href="/account/webhooks"
      className="inline-flex min-h-11 items-center gap-2 underline underline-offset-4 hover:no-underline"
    >
      <Icon of={ArrowLeft} size={18} />
      {words("back")}
    </Link>
  );
}
