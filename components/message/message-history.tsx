"use client";

import { useEffect, useState } from "react";
import type { Messages } from "@/i18n/messages";
import type { MessageVersion } from "@/schemas/message";
import { RichText } from "./rich-text";

type Props = { orderId: number; id: number; words: Messages["order_page"]["message_menu"]; lost: string };

/** What a message said before it was edited, oldest first. */
export function MessageHistory({ orderId, id, words, lost }: Props) {
  const [versions, setVersions] = useState<MessageVersion[] | null>(null);
  const [problem, setProblem] = useState("");
  useEffect(() => {
    let left = false;
    readVersions(orderId, id).then(
      (found) => left || setVersions(found),
      () => left || setProblem(lost),
    );
    return () => {
      left = true;
    };
  }, [orderId, id, lost]);
  return (
    <>
      <p role="status" className="text-soft empty:hidden">
        {!versions && (problem || words.loading)}
      </p>
      <ol className="space-y-3 empty:hidden">
        {versions?.map(({ content, written_time }) => (
          <li
            key={`${written_time} ${content}`}
            className="rounded-xl border border-line bg-sunken px-4 py-2.5"
          >
            <RichText>{content}</RichText>
          </li>
        ))}
      </ol>
    </>
  );
}

async function readVersions(orderId: number, id: number): Promise<MessageVersion[]> {
  const asked = `comm_order_id=${orderId}&message_id=${id}`;
  const reply = await fetch(`/api/communication/message/versions?${asked}`, { cache: "no-store" });
  const { code, msg, data } = await reply.json();
  if (code !== 0) throw new Error(msg);
  return data;
}
