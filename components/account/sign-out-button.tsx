"use client";

import { useState } from "react";
import { Button } from "../ui/button";

/** Ends the session here and goes back to the catalogue. next-auth's client is only fetched when it is pressed. */
export function SignOutButton({ label }: { label: string }) {
  const [leaving, setLeaving] = useState(false);
  const leave = async () => {
    setLeaving(true);
    const { signOut } = await import("next-auth/react");
    await signOut({ redirect: false });
    window.location.assign("/");
  };
  return (
    <Button look="secondary" disabled={leaving} onClick={leave}>
      {label}
    </Button>
  );
}
