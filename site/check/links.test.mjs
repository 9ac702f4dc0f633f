// The link checker finds what is broken, in a site of a few files.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { checkLinks } from "./links.mjs";

const GOOD = {
  "index.html": '<h1 id="top">Home</h1><a href="/sdk/docs/waiting.html#polls">Waiting</a> <a href="docs/">Guides</a> <img src="logo.svg">',
  "logo.svg": "<svg/>",
  "docs/index.html": '<a href="../index.html#top">Home</a> <a href="https://example.com/">Elsewhere</a> <link rel="canonical" href="https://example.com/">',
  "docs/waiting.html": '<h2 id="polls">Polls</h2><a href="#polls">#</a> <a href="../http/#/vpcs/createvpc">HTTP</a>',
  "http/index.html": "<redoc/>",
  "http/openapi.json": '{"paths": {"/vpcs": {"parameters": [], "post": {"operationId": "createVpc", "tags": ["Vpcs"]}}}}',
};

test("a good site has no problems", () => {
  assert.deepEqual(check({}), { pages: 4, links: 6, fragments: 4, external: 1, problems: [] });
});

for (const [change, problem] of [
  [{ "index.html": '<a href="docs/watching.html">' }, "index.html: docs/watching.html does not exist"],
  [{ "index.html": '<a href="/docs/waiting.html">' }, "index.html: /docs/waiting.html is not below /sdk/"],
  [{ "index.html": '<a id="top" href="docs/waiting.html#delays">' }, "index.html: docs/waiting.html#delays leads to no element"],
  [{ "index.html": '<a id="top" href="http/#/vpcs/dropvpc">' }, "index.html: http/#/vpcs/dropvpc leads to no element"],
  [{ "index.html": '<a id="top" href="http:// x">' }, "index.html: http:// x is not a URL"],
  [{ "index.html": '<i id="top"></i><img src="//example.com/logo.svg">' }, "index.html: //example.com/logo.svg is loaded from another host"],
  [{ "index.html": '<i id="top"></i><link rel="stylesheet" href="https://example.com/a.css">' }, "index.html: https://example.com/a.css is loaded from another host"],
]) {
  test(problem, () => {
    const found = check({ ...change }).problems;
    assert.ok(found.includes(problem), found.join("\n"));
  });
}

function check(changes) {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  try {
    for (const [name, content] of Object.entries({ ...GOOD, ...changes })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return checkLinks(folder, "/sdk/");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
