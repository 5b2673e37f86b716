import { type ComponentType, createElement, lazy, Suspense } from "react";
import { untilLoaded } from "./until-loaded";

/**
 * A part of the page whose script only those load who are shown it: what the server drew of it stands there from the start, and answers
 * once that is there.
 */
export function loadedLater<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): ComponentType<P> {
  const Part = lazy(() => untilLoaded(load));
  return (props) => <Suspense>{createElement(Part, props)}</Suspense>;
}
