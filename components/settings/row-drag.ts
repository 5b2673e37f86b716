import type { DragEvent } from "react";

/** What makes a row of a list one that can be dragged to another's place. `kind` tells its rows from whatever else is dragged. */
export function rowDrag(kind: string, id: number, onDropped: (id: number) => void) {
  const type = `application/x-${kind}`;
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => event.dataTransfer.setData(type, String(id)),
    onDragOver: (event: DragEvent) => event.dataTransfer.types.includes(type) && event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      onDropped(Number(event.dataTransfer.getData(type)));
    },
  };
}
