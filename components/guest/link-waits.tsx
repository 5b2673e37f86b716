import { useWords } from "#words";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { GuestNotice } from "./guest-notice";

type Props = {
  /** For whom the link was made. */
  guest: string;
  /** Who is signed in here, null for nobody. */
  viewer: string | null;
  enter: () => Promise<void>;
};

/** Asks before somebody who is signed in goes on as somebody else. */
export function LinkWaits({ guest, viewer, enter }: Props) {
  const words = useWords("guest");
  const text = viewer === null ? words("waits_text", { guest }) : words("other_text", { guest, viewer });
  return (
    <GuestNotice title={words(viewer === null ? "waits_title" : "other_title")} text={text}>
      <form action={enter} className="flex flex-wrap gap-3">
        <Button type="submit">{words("enter", { guest })}</Button>
        {viewer !== null && (
          <ButtonLink href="/start" prefetch={false} look="secondary">
            {words("stay", { viewer })}
          </ButtonLink>
        )}
      </form>
    </GuestNotice>
  );
}
