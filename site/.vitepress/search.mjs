// MiniSearch runs in the browser: these functions get there as text, so they use nothing else of this file.

/** How texts become terms: a Java name is found by its words, too, and a plural by its singular. */
const processTerm = term => {
  const words = term.split(/(?<=[a-z0-9])(?=[A-Z])/);
  return [term, ...(words.length > 1 ? words : [])].map(word => word.toLowerCase().replace(/(?<=[^isu])s$/, ""));
};

export const miniSearch = {
  options: { processTerm },
  searchOptions: {
    // A name that is searched for is meant as a whole.
    processTerm: term => term.toLowerCase().replace(/(?<=[^isu])s$/, ""),
    prefix: true,
    fuzzy: term => (term.length > 4 ? 0.2 : false),
    boost: { title: 4, titles: 2 },
    // An explanation before a description, and both before what has changed.
    boostDocument: page => (page.includes("/docs/") ? 1.5 : page.includes("/changelog") ? 0.2 : 1),
  },
};

/** The tables of vendors' names would be hits for every name, next to the reference, which has these names, too. */
export function withoutTables(text, env, markdown) {
  const isTable = env.relativePath.startsWith("docs/migration/");
  return isTable ? "" : markdown.render(text, env);
}
