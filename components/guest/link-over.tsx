import type { Route } from "next";
import { useWords } from "#words";
import { ButtonLink } from "../ui/button-link";
import { GuestNotice } from "./guest-notice";

/** A link that opens nothing (any more), and what to do now. `orderId`: the order that it was for, null when unknown. */
export function LinkOver({ orderId }: { orderId: number | null }) {
  const words = useWords("guest");
  const next = orderId === null ? "" : `?next=${encodeURIComponent(`/orders/${orderId}`)}`;
  return (
    <GuestNotice title={words("over_title")} text={words("over_text")}>
      <p>{words("over_new")}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/sign-in${next}` as Route}>{words("sign_in")}</ButtonLink>
        <ButtonLink href="/" look="secondary">
          {words("to_catalogue")}
        </ButtonLink>
      </div>
    </GuestNotice>
  );
}
