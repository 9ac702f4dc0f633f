// Opens the page in a real browser, calls the fakes as a program in another language does, and checks what a person sees.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertFits, screenshot, url, withPage } from "../../sdk-tests/browser/page.mjs";

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };
const HOSTILE = "<img src=x onerror=alert(1)>";

const SEED = `
zenlayer:
  sdn:
    privateConnects:
      - {privateConnectId: pc-1, privateConnectName: tokyo-lisbon, privateConnectStatus: RUNNING}
      - {privateConnectId: pc-2, privateConnectName: lisbon-berlin, privateConnectStatus: RUNNING}
huawei:
  vpc:
    vpcs: [{id: vpc-1, name: frankfurt, cidr: 10.20.0.0/16}]
  vpn:
    customerGateways:
      - {id: cgw-1, name: lisbon, id_value: 203.0.113.10}
      - {id: cgw-2, name: "${HOSTILE}", id_value: 203.0.113.11}
    vpnServers: [{id: server-1}]
    vpnUsers:
      server-1: [{name: ada}]
`;

async function send(address, options, status = 200) {
  const response = await fetch(address, options);
  assert.equal(response.status, status, await response.clone().text());
  return response;
}

/** What the page says about a cloud: the values by their terms. */
function values(page, cloud) {
  return page.getByRole("region", { name: cloud }).evaluate(card => Object.fromEntries(
    [...card.querySelectorAll("dt")].map(term => [
      term.textContent,
      [...term.nextElementSibling.querySelectorAll("code")].map(code => code.textContent)])));
}

function zenlayer(known, action, body, status) {
  return send(`${known.Endpoint[0]}/api/v2/sdn`, {
    method: "POST",
    headers: {
      "Authorization": `Bearer ${known["or token"][0]}`,
      "Content-Type": "application/json",
      "X-ZC-Action": action,
      "X-ZC-Version": "2026-04-01",
    },
    body: JSON.stringify(body),
  }, status);
}

async function huaweiToken(known) {
  const [name, password] = known["User, password"];
  const identity = { methods: ["password"], password: { user: { name, password, domain: { name: known["Account, its id"][0] } } } };
  const scope = { project: { name: known["Region, project name"][0] } };
  const response = await send(`${known.Endpoint[0]}/v3/auth/tokens`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ auth: { identity, scope } }),
  }, 201);
  return response.headers.get("X-Subject-Token");
}

async function deleteGateway(known, token, id, status) {
  const path = `/v5/${known["Project id"][0]}/customer-gateways/${id}`;
  await send(known.Endpoint[0] + path, { method: "DELETE", headers: { "X-Auth-Token": token } }, status);
}

test("the page follows what clients do", () => withPage({ viewport: WIDE, colorScheme: "light" }, async page => {
  await page.getByText("Updated every second").waitFor();
  const known = { zenlayer: await values(page, "Zenlayer"), huawei: await values(page, "Huawei Cloud") };
  assert.equal(`${known.zenlayer.Endpoint[0]}/`, url);
  await send(`${url}crosslink/seed`, { method: "POST", body: SEED });

  const resources = page.getByRole("table", { name: /^All resources/ });
  const row = name => resources.getByRole("row").filter({ hasText: name });
  await row("tokyo-lisbon").getByText("RUNNING").waitFor();
  await row(HOSTILE).waitFor(); // a text
  await row("ada").getByText("of server-1").waitFor();

  await zenlayer(known.zenlayer, "DeletePrivateConnect", { privateConnectId: "pc-1" });
  await row("tokyo-lisbon").getByText("DELETING").waitFor();
  await row("tokyo-lisbon").getByText("RECYCLED").waitFor(); // after a few seconds
  assert.equal(await row("lisbon-berlin").getByText("RUNNING").count(), 1);

  const token = await huaweiToken(known.huawei);
  await deleteGateway(known.huawei, token, "cgw-1", 204);
  await row("cgw-1").waitFor({ state: "detached" });
  await deleteGateway(known.huawei, token, "cgw-1", 404);
  await zenlayer(known.zenlayer, "DestroyPrivateConnect", { privateConnectId: "pc-2" }, 409);

  const calls = page.getByRole("table", { name: /^The last calls/ }).getByRole("row");
  await calls.nth(1).getByText("INVALID_PRIVATE_CONNECT_STATUS").waitFor();
  assert.match(await calls.nth(2).innerText(), /deleteCustomerGateway\s+Huawei Cloud\s+404\s+VPN\.0004/);
  const counts = page.getByRole("table", { name: /^All calls/ }).getByRole("row").filter({ hasText: "deleteCustomerGateway" });
  assert.match(await counts.innerText(), /Huawei Cloud\s+2\s+1/);
  assert.ok(!(await page.content()).includes(token), "the token is not shown");
}));

// Nothing injects faults over HTTP, so these are added to the status.
const FAULTS = [
  { cloud: "zenlayer", fault: "throttled on createPrivateConnect, 2 times", applied: 1 },
  { cloud: "huawei", fault: "status 503, rate 0.05 with seed 42", applied: 0 },
];

/** Adds what is seldom shown: faults, and a resource whose state is new. */
async function addToStatus(page) {
  await page.route("**/status.json", async route => {
    const response = await route.fetch();
    const status = await response.json();
    status.faults = FAULTS;
    status.resources[0].resources[0].since = status.time;
    await route.fulfill({ response, json: status });
  });
}

for (const colorScheme of ["light", "dark"]) {
  for (const [size, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
    test(`everybody can read it, ${colorScheme} and ${size}`, () => withPage({ viewport, colorScheme }, async page => {
      await addToStatus(page);
      await page.getByRole("table", { name: /^Injected faults/ }).waitFor();
      await screenshot(page, `${size}-${colorScheme}`);
      await page.evaluate(() => document.querySelectorAll("details").forEach(each => { each.open = true; }));
      await assertFits(page);
      await assertAccessible(page);
      await screenshot(page, `${size}-${colorScheme}-whole`, { fullPage: true });
    }));
  }
}

test("it says when the program does not respond, and goes on when it does", () => withPage({ viewport: WIDE }, async page => {
  const line = page.getByRole("status");
  await line.getByText("Updated every second").waitFor();
  await page.route("**/status.json", route => route.fulfill({ status: 200, body: "" })); // an abort would be an error in the console
  await line.getByText("does not respond").waitFor();
  await page.unroute("**/status.json");
  await line.getByText("Updated every second").waitFor();
}));

test("it is of use without scripts", () => withPage({ viewport: NARROW, javaScriptEnabled: false }, async page => {
  const text = await page.locator("body").innerText();
  assert.match(text, /Fakes of Zenlayer and Huawei Cloud/);
  assert.match(text, /http:\/\/127\.0\.0\.1:\d+/);
  assert.match(text, /status\.json/);
  assert.doesNotMatch(text, /Resources\n/);
}));
