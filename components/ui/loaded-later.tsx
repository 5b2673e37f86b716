import { type ComponentType, createElement, lazy, Suspense } from "react";
import { untilLoaded } from "./until-loaded";

/**
 * What a page does and does not show, loaded once the page answers: it hears keys, or counts. Nothing that is drawn: the server would
 * send it behind the page's end, for a script to put in its place.
 */
export function loadedLater<P extends object>(
  load: () => Promise<{ default: (props: P) => null }>,
): ComponentType<P> {
  const Part = lazy(() => untilLoaded(load));
  return (props) => <Suspense>{createElement(Part, props)}</Suspense>;
}
