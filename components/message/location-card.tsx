import { ExternalLink, MapPin } from "lucide";
import { useWords } from "#words";
import { coordinatesOf, mapOf, type Place } from "@/domain/place";
import type { Message } from "@/schemas/message";
import { DetailCard, DetailLink } from "./detail-card";

/** A place by its label and coordinates. The map is elsewhere and only linked to: nobody there learns who looks here. */
export function LocationCard({ message: { content, meta }, place }: { message: Message; place: Place }) {
  const words = useWords("order_page");
  const coordinates = coordinatesOf(place);
  return (
    <DetailCard icon={MapPin} title={meta?.label ?? words("message.location")}>
      <p className="text-sm text-soft tabular-nums">
        <span className="sr-only">{words("message.coordinates")}: </span>
        {coordinates}
      </p>
      <DetailLink href={mapOf(place)} icon={ExternalLink}>
        {words("message.open_map")}
        <span className="sr-only">
          : {content}, {words("opens_new_tab")}
        </span>
      </DetailLink>
    </DetailCard>
  );
}
