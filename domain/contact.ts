type Contact = { name: string; phone?: string; email?: string };

/** Somebody as a file that address books read: a vCard of version 3, which all of them know. */
export function contactFile({ name, phone, email }: Contact): string {
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `FN:${escaped(name)}`,
    `N:${escaped(name)};;;;`,
    phone && `TEL:${escaped(phone)}`,
    email && `EMAIL:${escaped(email)}`,
    "END:VCARD",
    "",
  ];
  return lines.filter((line) => line !== undefined).join("\r\n");
}

function escaped(text: string): string {
  return text.replaceAll(/[\\,;]/g, "\\$&").replaceAll(/\r?\n|\r/g, "\\n");
}
