// Checks a site that has been built: all links, and in Chromium the pages as people see them, on a desk and on a phone, by day and by night.
import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { findings } from "./accessibility.mjs";
import { launch, newPage } from "./browser.mjs";
import { checkLinks } from "./links.mjs";
import { serve } from "./server.mjs";

const folder = process.env.SITE_FOLDER;
const base = process.env.SITE_BASE;
const report = process.env.SITE_REPORT;

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

const OURS = {
  landing: "",
  guide: "docs/waiting.html",
  cookbook: "docs/cookbook.html",
  changelog: "changelog.html",
  reference: "reference/huawei/vpn/vpn-gateways.html",
};
// Made by others: what they lack is listed, but not ours to mend.
const OTHERS = {
  redoc: "reference/huawei/vpn/http/#/vpngateways/createvpngateway",
  javadoc: "apidocs/io/crosslink/sdk/huawei/vpn/VpnGateways.html",
};

// The Javadoc tool links to a part of package names without an element.
const KNOWN = ["apidocs/constant-values.html: #io.crosslink leads to no element"];

const isOurs = name => !/^apidocs\/|\/http\//.test(name);
// Services have pages of the same kinds, and axe-core takes seconds for each: it gets those of one service.
const isLikeOthers = name => /^reference\/.+\//.test(name) && !name.startsWith("reference/huawei/vpn/");

let site;
let browser;

before(async () => {
  site = await serve(folder, base);
  browser = await launch();
});

after(async () => {
  await browser.close();
  site.close();
});

test("links", t => {
  const { problems, ...counts } = checkLinks(folder, base);
  t.diagnostic(`checked: ${JSON.stringify(counts)}`);
  expectNone("links", problems.filter(problem => !KNOWN.includes(problem)));
});

test("pages of ours fit a phone, and are accessible in both themes", async t => {
  const pages = readdirSync(folder, { recursive: true }).filter(name => name.endsWith(".html") && isOurs(name));
  const found = [];
  const page = await newPage(browser, site, { viewport: NARROW });
  for (const name of pages) {
    await open(page, name);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > NARROW.width) found.push(`${name}: is ${width} pixels wide on a phone`);
    if (isLikeOthers(name)) continue;
    found.push(...(await findings(page)).map(finding => `${name}, light: ${finding}`));
    await page.emulateMedia({ colorScheme: "dark" });
    found.push(...(await findings(page, ["color-contrast"])).map(finding => `${name}, dark: ${finding}`));
    await page.emulateMedia({ colorScheme: "light" });
  }
  t.diagnostic(`checked: ${pages.length} pages, ${pages.filter(name => !isLikeOthers(name)).length} of them with axe-core`);
  expectNone("pages", [...found, ...page.problems]);
  await page.close();
});

test("screenshots, and findings on pages of others", async t => {
  const lines = [];
  for (const [name, path] of Object.entries({ ...OURS, ...OTHERS })) {
    for (const [size, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
      for (const colorScheme of ["light", "dark"]) {
        const page = await newPage(browser, site, { viewport, colorScheme });
        await open(page, path);
        await page.screenshot({ path: `${report}/${name}-${size}-${colorScheme}.png` });
        if (name in OTHERS) lines.push(...(await findings(page)).map(finding => `${path}, ${size}, ${colorScheme}: ${finding}`));
        assert.deepEqual(page.problems, []);
        await page.close();
      }
    }
  }
  writeFileSync(`${report}/pages-of-others.txt`, lines.map(line => `${line}\n`).join(""));
  t.diagnostic(`${lines.length} findings on pages of others, in ${report}/pages-of-others.txt`);
});

for (const [size, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
  test(`search, ${size}`, async () => {
    for (const [query, url, text] of [
      ["createVpnGateway", /reference\/huawei\/vpn\/vpn-gateways(\.html)?#createVpnGateway$/, "createVpnGateway"],
      ["remove", /#/, "remove"],
    ]) {
      const page = await newPage(browser, site, { viewport });
      await open(page, "");
      await page.getByRole("button", { name: /search/i }).click();
      await page.getByRole("searchbox").fill(query);
      await page.locator(".VPLocalSearchBox .result").first().waitFor();
      await page.screenshot({ path: `${report}/search-${query}-${size}.png` });
      await page.getByRole("searchbox").press("Enter");
      await page.waitForURL(url);
      await page.locator(await page.evaluate(() => `[id="${decodeURIComponent(location.hash.slice(1))}"]`)).waitFor();
      assert.match(await page.locator("main").innerText(), new RegExp(text, "i"));
      assert.deepEqual(page.problems, []);
      await page.close();
    }
  });
}

test("from an operation to its Javadoc, and back", async () => {
  const page = await newPage(browser, site);
  await open(page, `${OURS.reference}#createVpnGateway`);
  await page.locator("main a[href*='VpnGateways.html#create(']").first().click();
  await page.waitForURL(/apidocs\/.*VpnGateways.html#create\(/);
  await page.getByRole("link", { name: "createVpnGateway", exact: true }).first().click();
  await page.waitForURL(/reference\/huawei\/vpn\/vpn-gateways(\.html)?#createVpnGateway$/);
  await page.locator("#createVpnGateway").waitFor();
  assert.deepEqual(page.problems, []);
  await page.close();
});

test("from an operation to its HTTP request", async () => {
  const page = await newPage(browser, site);
  await open(page, `${OURS.reference}#createVpnGateway`);
  await page.locator("main a[href$='#/vpngateways/createvpngateway']").click();
  const heading = page.getByRole("heading", { name: /Creates a VPN gateway/ });
  await heading.waitFor();
  await page.waitForFunction(element => element.getBoundingClientRect().top < innerHeight / 2, await heading.elementHandle());
  assert.deepEqual(page.problems, []);
  await page.close();
});

test("the switch of the theme", async () => {
  const page = await newPage(browser, site);
  await open(page, "");
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.getByRole("switch").first().click();
  assert.notEqual(await background(), light);
  await page.reload();
  assert.notEqual(await background(), light);
  assert.deepEqual(page.problems, []);
  await page.close();
});

/** Fails if there are problems, which can be many: all of them are in a file. */
function expectNone(name, problems) {
  writeFileSync(`${report}/${name}.txt`, problems.join("\n"));
  assert.equal(problems.length, 0, `problems, also in ${report}/${name}.txt:\n${problems.slice(0, 30).join("\n")}`);
}

/** Opens a page, and waits until its scripts have taken over. */
async function open(page, path) {
  await page.goto(site.url + path);
  await page.addStyleTag({ content: "*, *::before, *::after { transition: none !important; animation: none !important }" });
  await page.waitForFunction(scriptsRan(path));
}

function scriptsRan(path) {
  if (path.startsWith("apidocs/")) return () => true;
  if (path.includes("/http/")) return () => document.querySelector("h1, h2") && !/Loading\.\.\.|No page at this address/.test(document.body.innerText);
  return () => document.querySelector("#app")?.__vue_app__;
}
