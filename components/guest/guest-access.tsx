import { useWords } from "#words";
import { MESSAGES } from "@/i18n/messages";
import { dialogWordsIn } from "../order/dialog-words";
import { useInstant } from "../order/formats";
import type { OrderView } from "../order/order-view";
import { EndLinks } from "./end-links";
import { RenewLink } from "./renew-link";

/** How somebody gets to their order who has no account, as the studio sees it; for the customer, the end of all links. */
export function GuestAccess({ order, viewer, acts, access }: OrderView) {
  const words = useWords("guest");
  const instant = useInstant();
  const { guest, order_page } = MESSAGES[viewer.locale];
  if (viewer.onlyOrder !== undefined) return null;
  const waiting = dialogWordsIn(viewer.locale);
  const about = { orderId: order.id, words: guest, dialog: order_page.dialog };
  return (
    <div className="space-y-2 border-t border-line pt-4">
      {access?.guest && (
        <>
          <p>{words("is_guest", { name: order.user.username })}</p>
          {access.made_time > 0 && (
            <p className="text-sm text-soft">
              {access.opened_time > 0
                ? words("opened", { time: instant.both(access.opened_time) })
                : words("not_opened", { day: instant.day(access.made_time) })}{" "}
              {words(access.ended ? "ended_on" : "ends_on", { day: instant.day(access.expire_time) })}
            </p>
          )}
          <RenewLink label={guest.renew} words={waiting} link={{ ...about, act: acts.renew_link }} />
        </>
      )}
      <EndLinks label={guest.end_links} words={waiting} links={{ ...about, act: acts.end_links }} />
    </div>
  );
}
