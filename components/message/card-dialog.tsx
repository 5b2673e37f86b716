"use client";

import { lazy, Suspense } from "react";
import type { ConversationWords } from "./conversation";
import { type Card, type Outgoing, outgoingCard } from "./outgoing";

const LocationDialog = lazy(() => import("./location-dialog"));
const ContactDialog = lazy(() => import("./contact-dialog"));

type Props = {
  /** What is asked for, if anything. */
  asked: Card["type"] | undefined;
  words: ConversationWords;
  onSend: (item: Outgoing) => void;
  onClose: () => void;
};

/** Asks for a place or a person, in a dialog that is fetched then. It has a form of its own, so it stands in no other. */
export function CardDialog({ asked, words, onSend, onClose }: Props) {
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
