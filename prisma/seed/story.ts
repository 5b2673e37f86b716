import type { SaleStatus } from "@/domain/sale/status";
import type { Answers } from "@/schemas/answers";
import type { QuoteAcceptance } from "@/schemas/order";
import type { Person } from "./accounts";
import type { Calendar } from "./calendar";
import type { DemoPaper } from "./paper";
import type { DemoPicture } from "./picture";

/** One order of the demo, from the request to where it stands now. */
export type Story = {
  product: string;
  customer: Person;
  /** When the request came in; see Calendar.instant for how times are written. */
  when: string;
  request: {
    title: string;
    content: string;
    phone: string;
    images?: DemoPicture[];
    answers: Answers;
    /** Answers that are pictures or files, by field. */
    files?: Record<string, DemoPicture | DemoPicture[] | DemoPaper>;
    event_date?: string;
  };
  steps: Step[];
  /** Those who have not seen yet what the other side did last. Everybody else has. */
  unread?: Person[];
};

export type StoryOf = (calendar: Calendar) => Story;

/** When, who, what. A step never comes before the one above it. */
export type Step = [when: string, by: Person, deed: Deed] | [when: string, by: "time", deed: "expires"];

export type Deed =
  | { says: string }
  | { shows: DemoPicture }
  | { hands: DemoPaper }
  | { confirms: true }
  | { quotes: DemoQuote }
  | { withdraws: string }
  | { accepts: Omit<QuoteAcceptance, "id" | "comm_order_id"> }
  | { rejects: string }
  | { asksFor: string }
  | { reopens: true }
  | { cancels: string }
  /** What the payment or the parcel did. */
  | { sale: SaleStatus };

export type DemoQuote = {
  content: string;
  /** Title, quantity, price of one in major units. The lines add up to the price. */
  lines: [title: string, quantity: number, price: number][];
  deposit?: number;
  days: number;
  /** For how many days the quote holds. */
  holds: number;
};
