import type { Route } from "next";
import Link from "next/link";
import { useWords } from "#words";
import { useInstant } from "../order/formats";
import { NoteOpened } from "./note-opened";
import { SeesOrder } from "./sees-order";

type Props = {
  orderId: number;
  /** In unix seconds. */
  until: number;
  /** Whether there is no account to sign in with. */
  guest: boolean;
  noteOpened: () => Promise<unknown>;
};

/** Tells whoever came by a link what it is, and until when, and how to keep the order beyond that. */
export function ByLink({ orderId, until, guest, noteOpened }: Props) {
  const words = useWords("guest");
  const { day } = useInstant();
  const way = guest ? "/guest/keep" : `/sign-in?next=/orders/${orderId}`;
  return (
    <aside className="rounded-2xl border border-line bg-sunken px-4 py-3">
      <p>
        {words("by_link", { day: day(until) })} {words("keep_to_yourself")}
      </p>
      <Link
        href={way as Route}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        {words(guest ? "keep" : "have_account")}
      </Link>
      <NoteOpened act={noteOpened} />
      <SeesOrder orderId={orderId} />
    </aside>
  );
}
