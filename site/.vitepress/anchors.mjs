const operationId = /^[a-z]+[A-Z]\w*$/;

/**
 * The anchor of a heading, as GitHub makes it, so that links to headings work in both. An operation of the reference has its id, as it is.
 */
export function anchor(heading) {
  if (operationId.test(heading)) return heading;
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}
