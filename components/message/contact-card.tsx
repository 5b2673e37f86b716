import { Mail, Phone, UserRound } from "lucide";
import type { Message } from "@/schemas/message";
import { DetailCard, DetailLink } from "./detail-card";

/** A person to call or to write to. */
export function ContactCard({ message: { content, meta } }: { message: Message }) {
  return (
    <DetailCard icon={UserRound} title={content}>
      {meta?.phone && (
        <DetailLink href={`tel:${meta.phone.replace(/[^\d+]/g, "")}`} icon={Phone}>
          {meta.phone}
        </DetailLink>
      )}
      {meta?.email && (
        <DetailLink href={`mailto:${meta.email}`} icon={Mail}>
          {meta.email}
        </DetailLink>
      )}
    </DetailCard>
  );
}
