"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { TextInput } from "@/components/form/text-input";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { type ContactProblem, contactProblems } from "./contact-problems";
import type { ConversationWords } from "./conversation";
import type { Card } from "./outgoing";
import { findOwnContact } from "./own-contact";

type Props = { words: ConversationWords; onSend: (card: Card) => void; onClose: () => void };

const FIELDS = [
  { name: "name", type: "text", autoComplete: "name", maxLength: 200 },
  { name: "phone", type: "tel", autoComplete: "tel", maxLength: 32 },
  { name: "email", type: "email", autoComplete: "email", maxLength: 254 },
] as const;
const NOTHING = { name: "", phone: "", email: "" };

/** Asks for somebody to call or to write to. It begins with one's own, as far as that is known. */
export default function ContactDialog({ words: { person: words, more }, onSend, onClose }: Props) {
  const [contact, setContact] = useState(NOTHING);
  const [problems, setProblems] = useState<Partial<Record<keyof typeof NOTHING, ContactProblem>>>({});
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    // What somebody has begun to write meanwhile stays.
    findOwnContact().then((own) =>
      setContact((begun) => (own && Object.values(begun).every((text) => text === "") ? own : begun)),
    );
  }, []);

  function send(event: FormEvent) {
    event.preventDefault();
    const found = contactProblems(contact);
    setProblems(found);
    const first = FIELDS.find(({ name }) => found[name]);
    if (first) return form.current?.querySelector<HTMLElement>(`#contact-${first.name}`)?.focus();
    const { name: content, phone, email } = contact;
    onSend({ type: "contact", content: content.trim(), meta: { phone: phone.trim(), email: email.trim() } });
  }

  return (
    <Dialog open title={words.title} closeLabel={more.close} onClose={onClose}>
      <form ref={form} onSubmit={send} noValidate className="space-y-4">
        <p className="text-soft">{words.help}</p>
        {FIELDS.map(({ name, ...input }) => (
          <TextInput
            key={name}
            {...input}
            id={`contact-${name}`}
            name={name}
            label={words[name]}
            error={problems[name] && words[problems[name]]}
            value={contact[name]}
            onChange={({ target }) => setContact({ ...contact, [name]: target.value })}
          />
        ))}
        <Button type="submit">{more.send}</Button>
      </form>
    </Dialog>
  );
}
