import { useWords } from "@/server/http/words";

const BLOCK = "animate-pulse rounded-2xl bg-sunken";

/** The shape of the page while its order is read. */
export default function Loading() {
  const words = useWords("order_page");
  return (
    <div role="status" className="space-y-5">
      <span className="sr-only">{words("loading")}</span>
      <div className={`${BLOCK} h-44`} />
      <div className={`${BLOCK} h-8`} />
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className={`${BLOCK} h-[60dvh]`} />
        <div className="space-y-5">
          <div className={`${BLOCK} h-48`} />
          <div className={`${BLOCK} h-80`} />
        </div>
      </div>
    </div>
  );
}
