"use client";

import { useState } from "react";
import { Button } from "../ui/button";

/**
 * Ends the session here and goes back to the catalogue; whoever comes next at this device is told nothing of ours. next-auth's
 * client is only fetched when it is pressed.
 */
export function SignOutButton({ label }: { label: string }) {
  const [leaving, setLeaving] = useState(false);
  const leave = async () => {
    setLeaving(true);
    const [{ signOut }, { unsubscribe }] = await Promise.all([
      import("next-auth/react"),
      import("../device/subscription"),
    ]);
    await unsubscribe().catch(() => {}); // its push service is not reached: nobody may be kept from leaving by that
    await signOut({ redirect: false });
    window.location.assign("/");
  };
  return (
    <Button look="secondary" disabled={leaving} onClick={leave}>
      {label}
    </Button>
  );
}
