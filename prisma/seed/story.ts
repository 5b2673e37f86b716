import type { Place } from "@/domain/place";
import type { Sticker } from "@/domain/sticker";
import type { Answers } from "@/schemas/answers";
import type { QuoteAcceptance } from "@/schemas/order";
import type { Person } from "./accounts";
import type { Calendar } from "./calendar";
import type { DemoPaper } from "./paper";
import type { DemoPicture } from "./picture";
import type { DemoSound } from "./sound";

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

/** What somebody says or shows in the thread. */
export type Utterance =
  | { says: string }
  | { shows: DemoPicture }
  | { films: DemoFilm }
  | { sounds: DemoSound }
  | { hands: DemoPaper }
  | { places: Place & { label: string } }
  | { introduces: { label: string; phone?: string; email?: string } }
  | { sticks: Sticker };

export type Deed =
  | Utterance
  | { confirms: true }
  | { quotes: DemoQuote }
  | { withdraws: string }
  | { accepts: Omit<QuoteAcceptance, "id" | "comm_order_id"> }
  | { rejects: string }
  | { asksFor: string }
  /** A round of sketches, with a note or without. */
  | { sketches: DemoPicture; saying?: string }
  /** The customer decides about it. */
  | { approves: string }
  | { redraws: string }
  | { finishes: DemoPicture }
  | { reopens: true }
  | { cancels: string }
  /** The customer says that they paid, in these words or in none. */
  | { pays: string }
  /** The shop has seen the money. */
  | { receives: true }
  /** The finished piece goes to the customer: by a carrier, or by their own hands. */
  | { delivers: "pickup" | { carrier: string; tracking: string } }
  /** They have it. */
  | { has: true };

/** One of the films in this folder, under the name that its file has in the thread. */
export type DemoFilm = { name: string; film: string };

export type DemoQuote = {
  content: string;
  /** Title, quantity, price of one in major units. The lines add up to the price. */
  lines: [title: string, quantity: number, price: number][];
  deposit?: number;
  days: number;
  /** For how many days the quote holds. */
  holds: number;
};
