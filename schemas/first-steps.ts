import * as z from "zod";
import { FIRST_STEPS } from "@/domain/first-steps";

/** How far a new shop has come: what is done, and the address under which customers find it. */
export const FirstSteps = z.object({ done: z.array(z.enum(FIRST_STEPS)), link: z.string() });
export type FirstSteps = z.output<typeof FirstSteps>;
