/** Lets long Java names break between their words, so that a table with such names leaves room for its texts. */
export function breakableNames(markdown) {
  const { rules } = markdown.renderer;
  for (const rule of ["text", "code_inline"]) {
    const render = rules[rule];
    rules[rule] = (...token) =>
      render(...token).replace(/\w{24,}/g, name => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "<wbr>"));
  }
}
