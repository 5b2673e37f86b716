"use client";

import { ExternalLink, LocateFixed } from "lucide";
import { type FormEvent, useRef, useState } from "react";
import { TextInput } from "@/components/form/text-input";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { coordinatesOf, mapOf, placeMeant } from "@/domain/place";
import type { ConversationWords } from "./conversation";
import { DetailLink } from "./detail-card";
import type { Card } from "./outgoing";
import { usePosition } from "./use-position";

type Props = { words: ConversationWords; onSend: (card: Card) => void; onClose: () => void };

/** Asks for a place: where the device is, coordinates, or a link to a map. Nobody elsewhere is asked about it. */
export default function LocationDialog({ words: { place: words, more }, onSend, onClose }: Props) {
  const [where, setWhere] = useState("");
  const [label, setLabel] = useState("");
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { ask, asking, found, trouble } = usePosition((here) => {
    setWhere(coordinatesOf(here));
    setMissing(false);
  });
  const place = placeMeant(where);

  function send(event: FormEvent) {
    event.preventDefault();
    if (!place) {
      setMissing(true);
      return form.current?.querySelector<HTMLElement>("#place-where")?.focus();
    }
    const named = label.trim();
    onSend({
      type: "location",
      ...(named ? { content: named, meta: place } : { content: coordinatesOf(place) }),
    });
  }

  return (
    <Dialog open title={words.title} closeLabel={more.close} onClose={onClose}>
      <form ref={form} onSubmit={send} noValidate className="space-y-4">
        <Button look="secondary" disabled={asking} onClick={ask}>
          <Icon of={LocateFixed} size={18} />
          {words.here}
        </Button>
        <p role="status" className="text-soft empty:hidden">
          {asking ? words.asking : found && words.found}
        </p>
        <p role="alert" className="font-medium text-bad empty:hidden">
          {trouble && words.trouble[trouble]}
        </p>
        <TextInput
          id="place-where"
          name="where"
          label={words.where}
          help={words.where_help}
          error={missing && !place ? words.none : undefined}
          maxLength={2_000}
          autoComplete="off"
          value={where}
          onChange={({ target }) => setWhere(target.value)}
        />
        {place && (
          <DetailLink href={mapOf(place)} icon={ExternalLink}>
            {words.preview}: {coordinatesOf(place)}
          </DetailLink>
        )}
        <TextInput
          id="place-label"
          name="label"
          label={words.label}
          note={`(${words.optional})`}
          help={words.label_help}
          maxLength={200}
          value={label}
          onChange={({ target }) => setLabel(target.value)}
        />
        <Button type="submit">{more.send}</Button>
      </form>
    </Dialog>
  );
}
