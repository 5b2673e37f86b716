"use client";

import { lazy, Suspense, useEffect, useRef } from "react";
import type { ConversationWords } from "./conversation";
import { type Card, type Outgoing, outgoingCard } from "./outgoing";

const LocationDialog = lazy(() => import("./location-dialog"));
const ContactDialog = lazy(() => import("./contact-dialog"));

type Props = {
  /** What is asked for, if anything. */
  asked: Card["type"] | undefined;
  /** The id of the button that gets the focus back. */
  button: string;
  words: ConversationWords;
  onSend: (item: Outgoing) => void;
  onClose: () => void;
};

/** Asks for a place or a person, in a dialog that is fetched then. It has a form of its own, so it stands in no other. */
export function CardDialog({ asked, button, words, onSend, onClose }: Props) {
  const before = useRef(asked);
  useEffect(() => {
    // Only once the dialog is gone: while it stands nothing beside it takes the focus.
    if (before.current && !asked) document.getElementById(button)?.focus();
    before.current = asked;
  }, [asked, button]);
  const acts = {
    words,
    onClose,
    onSend: (card: Card) => {
      onClose();
      onSend(outgoingCard(card));
    },
  };
  const loading = (
    <p role="status" className="sr-only">
      {words.more.loading}
    </p>
  );
  return (
    <Suspense fallback={loading}>
      {asked === "location" && <LocationDialog {...acts} />}
      {asked === "contact" && <ContactDialog {...acts} />}
    </Suspense>
  );
}
