"use client";

import { useWords } from "@/i18n/words";
import type { NewInvitation } from "@/schemas/staff";
import { Button } from "../ui/button";
import { LinkPanel } from "../ui/link-panel";

type Props = { made: NewInvitation; renewed?: boolean; onKept: () => void };

/** The link of an invitation, the one time that it is shown, and whether it is mailed or has to be passed on. */
export function InvitationLink({ made: { link, mail, email }, renewed = false, onKept }: Props) {
  const words = useWords("staff");
  const mailed = mail !== "none";
  const text = words(mailed ? "mailed_text" : "link_text", { renewed: String(renewed) });
  return (
    <LinkPanel
      title={mailed ? words("mailed_title", { email }) : words("link_title")}
      text={text}
      link={link}
      words={{ copy: words("copy"), done: words("copied"), byHand: words("copy_by_hand") }}
    >
      <Button onClick={onKept}>{words(mailed ? "mailed_kept" : "kept")}</Button>
    </LinkPanel>
  );
}
