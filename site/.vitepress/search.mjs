/** How texts become search terms: a Java name is found by its words, too. Runs in the browser as well, so it uses nothing else. */
const processTerm = term => {
  const words = term.split(/(?<=[a-z0-9])(?=[A-Z])/);
  return [term, ...(words.length > 1 ? words : [])].map(word => word.toLowerCase());
};

export const miniSearch = {
  options: { processTerm },
  searchOptions: { boost: { title: 4, titles: 2 }, fuzzy: 0.2, prefix: true },
};

/** The tables of vendors' names would be the first hits for every name, and make up half of the index. */
export function withoutTables(text, env, markdown) {
  const isTable = env.relativePath.startsWith("docs/migration/");
  return isTable ? "" : markdown.render(text, env);
}
