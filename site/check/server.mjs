// Serves the files of a folder below a path, as the simplest web server does: nothing is rewritten, and what does not exist is a 404.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export async function serve(folder, base) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://site").pathname);
    const file = path.startsWith(base) && fileAt(join(folder, normalize(path.slice(base.length - 1))));
    if (file) {
      response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
      createReadStream(file).pipe(response);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() };
}

function fileAt(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() ? fileAt(join(path, "index.html")) : found && path;
}
