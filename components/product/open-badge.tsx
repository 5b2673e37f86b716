import { useWords } from "#words";

/** Whether a product takes requests, in words and colour. */
export function OpenBadge({ open }: { open: boolean }) {
  const words = useWords("catalogue");
  const look = open ? "bg-good-tint text-good" : "bg-warn-tint text-warn";
  return (
    <span className={`inline-flex items-center gap-1.5 rounded-full px-3 py-1 text-sm font-medium ${look}`}>
      <span aria-hidden className="size-2 rounded-full bg-current" />
      {words(open ? "open" : "closed")}
    </span>
  );
}
