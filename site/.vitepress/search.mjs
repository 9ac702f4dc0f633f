// MiniSearch runs in the browser: these functions get there as text, so they use nothing else of this file.

/** A name with underscores is a word as a whole, too. */
const tokenize = text => [...text.split(/[\n\r\p{Z}\p{P}]+/u), ...(text.match(/[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+/g) ?? [])];

/** How texts become terms: a Java name is found by its words, too, and a plural by its singular. */
const processTerm = term => {
  const words = term.split(/(?<=[a-z0-9])(?=[A-Z])/);
  return [term, ...(words.length > 1 ? words : [])].map(word => word.toLowerCase().replace(/(?<=[^isu])s$/, ""));
};

export const miniSearch = {
  options: { tokenize, processTerm },
  searchOptions: {
    // A name that is searched for is meant as a whole, and one that differs in a letter is mostly another.
    tokenize: text => text.split(/(?:(?!_)[\n\r\p{Z}\p{P}])+/u),
    processTerm: term => term.toLowerCase().replace(/(?<=[^isu])s$/, ""),
    prefix: true,
    fuzzy: term => (term.length > 4 ? 0.1 : false),
    weights: { prefix: 0.4, fuzzy: 0.05 },
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
