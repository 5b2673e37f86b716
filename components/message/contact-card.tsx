import { Download, Mail, Phone, UserRound } from "lucide";
import { useWords } from "#words";
import { contactFile } from "@/domain/contact";
import type { Message } from "@/schemas/message";
import { DetailCard, DetailLink } from "./detail-card";

/** A person to call or to write to. */
export function ContactCard({ message: { content, meta } }: { message: Message }) {
  const words = useWords("order_page");
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
      <DetailLink
        href={`data:text/vcard;charset=utf-8,${encodeURIComponent(contactFile({ name: content, ...meta }))}`}
        icon={Download}
        download={`${content.replaceAll(/[\\/:*?"<>|]/g, " ")}.vcf`}
      >
        {words("message.save_contact")}
        <span className="sr-only">: {content}</span>
      </DetailLink>
    </DetailCard>
  );
}
