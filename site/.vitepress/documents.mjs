import { readFileSync } from "node:fs";

/** The lines of a document. */
export function lines(file) {
  return readFileSync(file, "utf8").split("\n");
}

/** Its title: the text of its first heading. */
export function title(file) {
  return lines(file)
    .find(line => line.startsWith("# "))
    .slice("# ".length);
}

/** Its first paragraph, as plain text, or undefined if it begins with something else. */
export function introduction(file) {
  const [, paragraph] = /^# .+\n\n([A-Z].*(?:\n.+)*)/m.exec(readFileSync(file, "utf8")) ?? [];
  return paragraph
    ?.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/[`*]/g, "")
    .replaceAll("\n", " ");
}
