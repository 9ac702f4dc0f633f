// Asks axe-core what people who cannot see the page, or not well, would miss.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const BAD = ["serious", "critical"];

/**
 * @param rules the only rules to check; all if omitted
 * @returns a line for each serious or critical finding on a page
 */
export async function findings(page, rules) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE); // a script tag may be forbidden
  const options = { resultTypes: ["violations"], ...(rules && { runOnly: { type: "rule", values: rules } }) };
  const { violations } = await page.evaluate(options => window.axe.run(document, options), options);
  return violations
    .filter(violation => BAD.includes(violation.impact))
    .flatMap(violation => violation.nodes.map(node => `${violation.id}: ${violation.help}, at ${node.target.join(" ")}`));
}
