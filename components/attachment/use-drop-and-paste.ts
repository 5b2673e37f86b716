"use client";

import { type DragEvent, useEffect, useEffectEvent, useState } from "react";

/**
 * Files that are dropped on an area, and, where `takesPaste`, those that are pasted anywhere on the page.
 * @returns what to spread on the area, and whether files hover over it
 */
export function useDropAndPaste(take: (files: File[]) => void, takesPaste: boolean) {
  const [over, setOver] = useState(false);
  const pasted = useEffectEvent((event: ClipboardEvent) => {
    const files = Array.from(event.clipboardData?.files ?? []);
    // An office program puts a picture beside the text it copies: in a field, the text is meant.
    if (files.length === 0 || event.clipboardData?.types.includes("text/plain")) return;
    event.preventDefault();
    take(files);
  });
  useEffect(() => {
    if (!takesPaste) return;
    const listen = (event: ClipboardEvent) => pasted(event);
    document.addEventListener("paste", listen);
    return () => document.removeEventListener("paste", listen);
  }, [takesPaste]);
  useMissedDrops();

  const area = {
    onDragOver: (event: DragEvent) => hasFiles(event.dataTransfer) && setOver(true),
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (hasFiles(event.dataTransfer)) take(Array.from(event.dataTransfer.files));
    },
  };
  return { area, over };
}

/** A file dropped beside the area would make the browser leave the page and show the file. */
function useMissedDrops() {
  useEffect(() => {
    const stay = (event: globalThis.DragEvent) => {
      if (event.dataTransfer && hasFiles(event.dataTransfer)) event.preventDefault();
    };
    document.addEventListener("dragover", stay);
    document.addEventListener("drop", stay);
    return () => {
      document.removeEventListener("dragover", stay);
      document.removeEventListener("drop", stay);
    };
  }, []);
}

function hasFiles(data: DataTransfer): boolean {
  return data.types.includes("Files");
}
