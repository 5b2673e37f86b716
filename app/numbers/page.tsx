import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import * as z from "zod";
import { NumbersPage } from "@/components/numbers/numbers-page";
import { sideOf } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import { NumbersQuery } from "@/schemas/numbers";
import { currentViewer } from "@/server/auth";
import { findChoices } from "@/server/desk/find-choices";
import { pageLocale } from "@/server/http/words";
import { getNumbers } from "@/server/numbers/get-numbers";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What the page's address asks for; a mistyped part counts as not given. */
const Address = z.object({
  months: NumbersQuery.shape.months.catch(NumbersQuery.parse({}).months),
  archive_id: NumbersQuery.shape.archive_id.catch(undefined),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: MESSAGES[(await pageLocale()).locale].numbers.title };
}

export default async function Page({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect("/sign-in?next=/numbers");
  if (sideOf(viewer) !== "merchant") notFound();
  const asked = Address.parse(await searchParams);
  const [numbers, { products }] = await Promise.all([getNumbers(viewer, asked), findChoices(viewer)]);
  return <NumbersPage numbers={numbers} asked={asked} products={products} />;
}
