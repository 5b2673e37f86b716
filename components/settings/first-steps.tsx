import { Check, ChevronRight } from "lucide";
import Link from "next/link";
import { useWords } from "#words";
import { FIRST_STEPS, type FirstStep, isOptional } from "@/domain/first-steps";
import type { FirstSteps as Steps } from "@/schemas/first-steps";
import { controlId } from "../form/problems";
import { Icon } from "../ui/icon";
import { ShopLink } from "./shop-link";

/** Where each step is taken. The last one is taken elsewhere. */
const PLACES: Record<Exclude<FirstStep, "share">, string> = {
  product: "/settings/products/new",
  pay_how: `/settings#${controlId("pay_how")}`,
  mail: "/settings/mail",
  colleague: "/settings/staff",
};

/** What a shop needs before its first customer comes, each with the way there. */
export function FirstSteps({ done, link }: Steps) {
  const words = useWords("shop");
  return (
    <section
      aria-labelledby="first-steps"
      className="mx-auto w-full max-w-2xl space-y-4 rounded-2xl border border-line bg-card p-5 shadow-card"
    >
      <header className="space-y-1">
        <h2 id="first-steps" className="text-xl">
          {words("first_steps.title")}
        </h2>
        <p className="text-soft">{words("first_steps.text")}</p>
      </header>
      <ol className="divide-y divide-line">
        {FIRST_STEPS.map((step, at) => (
          <li key={step} className="flex gap-4 py-3">
            <Mark number={at + 1} done={done.includes(step)} />
            <div className="min-w-0 flex-1">
              <Name step={step} done={done.includes(step)} />
              <p className="text-sm text-soft">{words(`first_steps.${step}_text`)}</p>
              {step === "share" && (
                <ShopLink
                  link={link}
                  words={{
                    copy: words("first_steps.copy"),
                    done: words("first_steps.copied"),
                    byHand: words("first_steps.copy_by_hand"),
                  }}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Mark({ number, done }: { number: number; done: boolean }) {
  const look = done ? "bg-good-tint text-good" : "bg-tint text-accent";
  return (
    <span
      aria-hidden
      className={`mt-1 grid size-9 shrink-0 place-items-center rounded-full font-medium ${look}`}
    >
      {done ? <Icon of={Check} size={18} /> : number}
    </span>
  );
}

function Name({ step, done }: { step: FirstStep; done: boolean }) {
  const words = useWords("shop");
  const name = words(`first_steps.${step}`);
  const note = done ? words("first_steps.done") : isOptional(step) && words("first_steps.optional");
  const noted = note && (
    <span className={`shrink-0 text-sm font-normal ${done ? "text-good" : "text-soft"}`}>{note}</span>
  );
  const line = "flex min-h-11 items-center gap-x-3 font-medium";
  if (step === "share")
    return (
      <p className={line}>
        {name} {noted}
      </p>
    );
  return (
    <Link href={PLACES[step]} prefetch={false} className={`${line} group`}>
      <span className="underline underline-offset-4 group-hover:no-underline">{name}</span> {noted}
      <Icon of={ChevronRight} size={18} className="ml-auto shrink-0 text-soft" />
    </Link>
  );
}
